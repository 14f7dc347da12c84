data "azurerm_virtual_desktop_application_group" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

# expect: runtime/desktop-no-arguments
resource "azurerm_virtual_desktop_application" "desktop_no_arguments" {
  name                         = "browser-1"
  application_group_id         = data.azurerm_virtual_desktop_application_group.main.id
  path                         = "C:\\Program Files\\Browser\\browser.exe"
  command_line_argument_policy = "Allow"
}
