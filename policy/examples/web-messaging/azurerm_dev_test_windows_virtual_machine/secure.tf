variable "lab_password" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_dev_test_windows_virtual_machine" "main" {
  name                       = "lab-win"
  resource_group_name        = azurerm_resource_group.main.name
  location                   = "norwayeast"
  lab_name                   = "lab"
  size                       = "Standard_D2s_v5"
  username                   = "altinn"
  lab_virtual_network_id     = azurerm_dev_test_virtual_network.main.id
  lab_subnet_name            = "snet-lab"
  storage_type               = "Premium"
  disallow_public_ip_address = true
  password                   = var.lab_password

  gallery_image_reference {
    offer     = "0001-com-ubuntu-server-jammy"
    publisher = "Canonical"
    sku       = "22_04-lts"
    version   = "latest"
  }
}

resource "azurerm_dev_test_virtual_network" "main" {
  name                = "vnet-lab"
  resource_group_name = azurerm_resource_group.main.name
  lab_name            = "lab"

  subnet {
    use_public_ip_address           = "Deny"
    use_in_virtual_machine_creation = "Allow"
  }
}
