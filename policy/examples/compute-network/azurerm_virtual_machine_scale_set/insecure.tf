variable "admin_password" {
  type      = string
  sensitive = true
}

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

# expect: compute/no-password
resource "azurerm_virtual_machine_scale_set" "no_password" {
  name                 = "vmss-legacy-1"
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
    disable_password_authentication = false

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

# expect: compute/vm-agent
resource "azurerm_virtual_machine_scale_set" "vm_agent" {
  name                 = "vmss-legacy-2"
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
    publisher = "MicrosoftWindowsServer"
    offer     = "WindowsServer"
    sku       = "2022-datacenter-azure-edition"
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
    admin_password       = var.admin_password
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

  os_profile_windows_config {
    provision_vm_agent        = false
    enable_automatic_upgrades = true
  }
}

# expect: compute/automatic-updates
resource "azurerm_virtual_machine_scale_set" "automatic_updates" {
  name                 = "vmss-legacy-3"
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
    publisher = "MicrosoftWindowsServer"
    offer     = "WindowsServer"
    sku       = "2022-datacenter-azure-edition"
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
    admin_password       = var.admin_password
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

  os_profile_windows_config {
    provision_vm_agent        = true
    enable_automatic_upgrades = false
  }
}

# expect: compute/image-upgrades
resource "azurerm_virtual_machine_scale_set" "image_upgrades" {
  name                 = "vmss-legacy-4"
  resource_group_name  = azurerm_resource_group.main.name
  location             = "norwayeast"
  upgrade_policy_mode  = "Automatic"
  automatic_os_upgrade = false
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

# expect: compute/managed-disks
resource "azurerm_virtual_machine_scale_set" "managed_disks" {
  name                 = "vmss-legacy-5"
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
    vhd_containers    = ["https://x.blob.core.windows.net/vhds"]
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

# expect: compute/extension-upgraded
resource "azurerm_virtual_machine_scale_set" "extension_upgraded" {
  name                 = "vmss-legacy-6"
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

  extension {
    name                       = "health"
    publisher                  = "Microsoft.ManagedServices"
    type                       = "ApplicationHealthLinux"
    type_handler_version       = "1.0"
    auto_upgrade_minor_version = false
  }
}

# expect: network/no-ip-forwarding
resource "azurerm_virtual_machine_scale_set" "no_ip_forwarding" {
  name                 = "vmss-legacy-7"
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
    ip_forwarding = true

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = data.azurerm_subnet.main.id
    }
  }
}

# expect: network/interface-closed
resource "azurerm_virtual_machine_scale_set" "interface_closed" {
  name                 = "vmss-legacy-8"
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

      public_ip_address_configuration {
        name              = "pip"
        idle_timeout      = 4
        domain_name_label = "app"
      }
    }
  }
}

# expect: compute/zonal
resource "azurerm_virtual_machine_scale_set" "zonal" {
  name                 = "vmss-legacy-9"
  resource_group_name  = azurerm_resource_group.main.name
  location             = "norwayeast"
  upgrade_policy_mode  = "Automatic"
  automatic_os_upgrade = true
  zones                = ["1"]
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
