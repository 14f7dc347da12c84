data "azurerm_dedicated_host_group" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

# expect: compute/host-replaced
resource "azurerm_dedicated_host" "host_replaced" {
  name                    = "host-1"
  location                = "norwayeast"
  dedicated_host_group_id = data.azurerm_dedicated_host_group.main.id
  sku_name                = "DSv3-Type3"
  platform_fault_domain   = 0
  auto_replace_on_failure = false
}
