resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: integration/no-open-cors, integration/no-shared-key
resource "azurerm_maps_account" "insecure_1" {
  name                         = "maps1"
  resource_group_name          = azurerm_resource_group.main.name
  location                     = "norwayeast"
  sku_name                     = "G2"
  local_authentication_enabled = true

  cors {
    allowed_origins = ["*"]
  }

  identity {
    type = "SystemAssigned"
  }
}

# expect: integration/identity
resource "azurerm_maps_account" "insecure_2" {
  name                         = "maps2"
  resource_group_name          = azurerm_resource_group.main.name
  location                     = "norwayeast"
  sku_name                     = "G2"
  local_authentication_enabled = false

  cors {
    allowed_origins = ["https://www.altinn.no"]
  }
}
