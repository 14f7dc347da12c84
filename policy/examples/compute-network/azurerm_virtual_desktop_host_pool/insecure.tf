resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

# expect: runtime/desktop-no-public-network
resource "azurerm_virtual_desktop_host_pool" "desktop_no_public_network" {
  name                  = "vdpool-admin-1"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  type                  = "Pooled"
  load_balancer_type    = "BreadthFirst"
  custom_rdp_properties = "drivestoredirect:s:;redirectclipboard:i:0;redirectprinters:i:0;usbdevicestoredirect:s:;"

  scheduled_agent_updates {
    enabled = true

    schedule {
      day_of_week = "Saturday"
      hour_of_day = 2
    }
  }
}

# expect: runtime/desktop-no-redirection
resource "azurerm_virtual_desktop_host_pool" "desktop_no_redirection" {
  name                  = "vdpool-admin-2"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  type                  = "Pooled"
  load_balancer_type    = "BreadthFirst"
  public_network_access = "Disabled"
  custom_rdp_properties = "drivestoredirect:s:;redirectclipboard:i:1"

  scheduled_agent_updates {
    enabled = true

    schedule {
      day_of_week = "Saturday"
      hour_of_day = 2
    }
  }
}
