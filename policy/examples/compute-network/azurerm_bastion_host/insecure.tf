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

# expect: network/bastion-no-shareable-link
resource "azurerm_bastion_host" "bastion_no_shareable_link" {
  name                      = "bas-platform-1"
  resource_group_name       = azurerm_resource_group.main.name
  location                  = "norwayeast"
  sku                       = "Premium"
  copy_paste_enabled        = false
  file_copy_enabled         = false
  ip_connect_enabled        = false
  shareable_link_enabled    = true
  tunneling_enabled         = false
  session_recording_enabled = true

  ip_configuration {
    name                 = "public"
    subnet_id            = data.azurerm_subnet.bastion.id
    public_ip_address_id = data.azurerm_public_ip.main.id
  }
}

# expect: network/bastion-no-file-copy
resource "azurerm_bastion_host" "bastion_no_file_copy" {
  name                      = "bas-platform-2"
  resource_group_name       = azurerm_resource_group.main.name
  location                  = "norwayeast"
  sku                       = "Premium"
  copy_paste_enabled        = false
  file_copy_enabled         = true
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

# expect: network/bastion-no-copy-paste
resource "azurerm_bastion_host" "bastion_no_copy_paste" {
  name                      = "bas-platform-3"
  resource_group_name       = azurerm_resource_group.main.name
  location                  = "norwayeast"
  sku                       = "Premium"
  copy_paste_enabled        = true
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

# expect: network/bastion-no-tunnel
resource "azurerm_bastion_host" "bastion_no_tunnel" {
  name                      = "bas-platform-4"
  resource_group_name       = azurerm_resource_group.main.name
  location                  = "norwayeast"
  sku                       = "Premium"
  copy_paste_enabled        = false
  file_copy_enabled         = false
  ip_connect_enabled        = false
  shareable_link_enabled    = false
  tunneling_enabled         = true
  session_recording_enabled = true

  ip_configuration {
    name                 = "public"
    subnet_id            = data.azurerm_subnet.bastion.id
    public_ip_address_id = data.azurerm_public_ip.main.id
  }
}

# expect: network/bastion-no-ip-connect
resource "azurerm_bastion_host" "bastion_no_ip_connect" {
  name                      = "bas-platform-5"
  resource_group_name       = azurerm_resource_group.main.name
  location                  = "norwayeast"
  sku                       = "Premium"
  copy_paste_enabled        = false
  file_copy_enabled         = false
  ip_connect_enabled        = true
  shareable_link_enabled    = false
  tunneling_enabled         = false
  session_recording_enabled = true

  ip_configuration {
    name                 = "public"
    subnet_id            = data.azurerm_subnet.bastion.id
    public_ip_address_id = data.azurerm_public_ip.main.id
  }
}
