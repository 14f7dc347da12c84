resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_maps_account" "main" {
  name                         = "maps"
  resource_group_name          = azurerm_resource_group.main.name
  location                     = "norwayeast"
  sku_name                     = "G2"
  local_authentication_enabled = false

  cors {
    allowed_origins = ["https://www.altinn.no"]
  }

  identity {
    type = "SystemAssigned"
  }
}
