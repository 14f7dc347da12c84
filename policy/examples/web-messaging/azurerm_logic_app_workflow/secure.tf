resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_logic_app_workflow" "main" {
  name                = "logic-case"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  identity {
    type = "SystemAssigned"
  }

  access_control {
    trigger {
      allowed_caller_ip_address_range = ["10.0.0.0-10.0.0.15"]
    }
  }
}
