data "azurerm_virtual_desktop_application_group" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

resource "azurerm_virtual_desktop_application" "main" {
  name                         = "browser"
  application_group_id         = data.azurerm_virtual_desktop_application_group.main.id
  path                         = "C:\\Program Files\\Browser\\browser.exe"
  command_line_argument_policy = "DoNotAllow"
}
