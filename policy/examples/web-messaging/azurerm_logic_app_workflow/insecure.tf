resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: web/identity, web/workflow-callers
resource "azurerm_logic_app_workflow" "insecure" {
  name                = "logic-case"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  access_control {
    trigger {
      allowed_caller_ip_address_range = ["0.0.0.0/0"]
    }
  }
}
