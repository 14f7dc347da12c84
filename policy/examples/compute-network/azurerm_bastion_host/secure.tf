resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_public_ip" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_subnet" "bastion" {
  name                 = "AzureBastionSubnet"
  virtual_network_name = "vnet-platform"
  resource_group_name  = "rg-platform"
}

resource "azurerm_bastion_host" "main" {
  name                      = "bas-platform"
  resource_group_name       = azurerm_resource_group.main.name
  location                  = "norwayeast"
  sku                       = "Premium"
  copy_paste_enabled        = false
  file_copy_enabled         = false
  ip_connect_enabled        = false
  shareable_link_enabled    = false
  tunneling_enabled         = false
  session_recording_enabled = true

  ip_configuration {
    name                 = "public"
    subnet_id            = data.azurerm_subnet.bastion.id
    public_ip_address_id = data.azurerm_public_ip.main.id
  }
}
