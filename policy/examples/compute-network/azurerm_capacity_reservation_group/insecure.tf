resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

# expect: compute/reserved-capacity
resource "azurerm_capacity_reservation_group" "undeclared" {
  name                = "crg-undeclared"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  zones               = ["1", "2", "3"]
}

# expect: compute/reserved-capacity
resource "azurerm_capacity_reservation_group" "short" {
  name                = "crg-short"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  zones               = ["1", "2", "3"]

  tags = {
    capacity_demand = "Standard_D4s_v5=6"
  }
}

resource "azurerm_capacity_reservation" "short_1" {
  name                          = "cr-short-1"
  capacity_reservation_group_id = azurerm_capacity_reservation_group.short.id
  zone                          = "1"

  sku {
    name     = "Standard_D4s_v5"
    capacity = 3
  }
}

resource "azurerm_capacity_reservation" "short_2" {
  name                          = "cr-short-2"
  capacity_reservation_group_id = azurerm_capacity_reservation_group.short.id
  zone                          = "2"

  sku {
    name     = "Standard_D4s_v5"
    capacity = 3
  }
}
