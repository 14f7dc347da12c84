resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_lb" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_subnet" "main" {
  name                 = "platform"
  virtual_network_name = "vnet-platform"
  resource_group_name  = "rg-platform"
}

resource "azurerm_virtual_machine_scale_set" "main" {
  name                 = "vmss-legacy"
  resource_group_name  = azurerm_resource_group.main.name
  location             = "norwayeast"
  upgrade_policy_mode  = "Automatic"
  automatic_os_upgrade = true
  zones                = ["1", "2", "3"]
  health_probe_id      = data.azurerm_lb.main.id

  sku {
    name     = "Standard_D2s_v5"
    tier     = "Standard"
    capacity = 3
  }

  storage_profile_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  storage_profile_os_disk {
    create_option     = "FromImage"
    caching           = "ReadWrite"
    managed_disk_type = "Premium_LRS"
  }

  os_profile {
    computer_name_prefix = "app"
    admin_username       = "adminuser"
  }

  os_profile_linux_config {
    disable_password_authentication = true

    ssh_keys {
      path     = "/home/adminuser/.ssh/authorized_keys"
      key_data = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
    }
  }

  network_profile {
    name          = "nic"
    primary       = true
    ip_forwarding = false

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = data.azurerm_subnet.main.id
    }
  }
}
