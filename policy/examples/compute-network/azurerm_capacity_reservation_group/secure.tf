resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

resource "azurerm_capacity_reservation_group" "main" {
  name                = "crg-main"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  zones               = ["1", "2", "3"]

  tags = {
    capacity_demand = "Standard_D4s_v5=6"
  }
}

resource "azurerm_capacity_reservation" "main_1" {
  name                          = "cr-main-1"
  capacity_reservation_group_id = azurerm_capacity_reservation_group.main.id
  zone                          = "1"

  sku {
    name     = "Standard_D4s_v5"
    capacity = 3
  }
}

resource "azurerm_capacity_reservation" "main_2" {
  name                          = "cr-main-2"
  capacity_reservation_group_id = azurerm_capacity_reservation_group.main.id
  zone                          = "2"

  sku {
    name     = "Standard_D4s_v5"
    capacity = 3
  }
}

resource "azurerm_capacity_reservation" "main_3" {
  name                          = "cr-main-3"
  capacity_reservation_group_id = azurerm_capacity_reservation_group.main.id
  zone                          = "3"

  sku {
    name     = "Standard_D4s_v5"
    capacity = 3
  }
}
