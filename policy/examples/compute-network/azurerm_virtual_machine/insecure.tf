variable "admin_password" {
  type      = string
  sensitive = true
}

resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_backup_policy_vm" "main" {
  name                = "platform"
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  resource_group_name = "rg-platform"
}

data "azurerm_recovery_services_vault" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_subnet" "main" {
  name                 = "platform"
  virtual_network_name = "vnet-platform"
  resource_group_name  = "rg-platform"
}

resource "azurerm_network_interface" "main" {
  name                  = "nic-app"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  ip_forwarding_enabled = false

  ip_configuration {
    name                          = "internal"
    subnet_id                     = data.azurerm_subnet.main.id
    private_ip_address_allocation = "Dynamic"
  }
}

# expect: compute/no-password
resource "azurerm_virtual_machine" "no_password" {
  name                  = "vm-legacy-1"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  vm_size               = "Standard_D2s_v5"
  zones                 = ["1"]
  network_interface_ids = [azurerm_network_interface.main.id]

  storage_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  storage_os_disk {
    name              = "os"
    create_option     = "FromImage"
    managed_disk_type = "Premium_LRS"
  }

  os_profile {
    computer_name  = "legacy"
    admin_username = "adminuser"
  }

  os_profile_linux_config {
    disable_password_authentication = false

    ssh_keys {
      path     = "/home/adminuser/.ssh/authorized_keys"
      key_data = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
    }
  }
}

resource "azurerm_backup_protected_vm" "no_password" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_virtual_machine.no_password.id
}

# expect: compute/vm-agent
resource "azurerm_virtual_machine" "vm_agent" {
  name                  = "vm-legacy-2"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  vm_size               = "Standard_D2s_v5"
  zones                 = ["1"]
  network_interface_ids = [azurerm_network_interface.main.id]

  storage_image_reference {
    publisher = "MicrosoftWindowsServer"
    offer     = "WindowsServer"
    sku       = "2022-datacenter-azure-edition"
    version   = "latest"
  }

  storage_os_disk {
    name              = "os"
    create_option     = "FromImage"
    managed_disk_type = "Premium_LRS"
  }

  os_profile {
    computer_name  = "legacy"
    admin_username = "adminuser"
    admin_password = var.admin_password
  }

  os_profile_windows_config {
    provision_vm_agent        = false
    enable_automatic_upgrades = true
  }
}

resource "azurerm_backup_protected_vm" "vm_agent" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_virtual_machine.vm_agent.id
}

# expect: compute/automatic-updates
resource "azurerm_virtual_machine" "automatic_updates" {
  name                  = "vm-legacy-3"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  vm_size               = "Standard_D2s_v5"
  zones                 = ["1"]
  network_interface_ids = [azurerm_network_interface.main.id]

  storage_image_reference {
    publisher = "MicrosoftWindowsServer"
    offer     = "WindowsServer"
    sku       = "2022-datacenter-azure-edition"
    version   = "latest"
  }

  storage_os_disk {
    name              = "os"
    create_option     = "FromImage"
    managed_disk_type = "Premium_LRS"
  }

  os_profile {
    computer_name  = "legacy"
    admin_username = "adminuser"
    admin_password = var.admin_password
  }

  os_profile_windows_config {
    provision_vm_agent        = true
    enable_automatic_upgrades = false
  }
}

resource "azurerm_backup_protected_vm" "automatic_updates" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_virtual_machine.automatic_updates.id
}

# expect: compute/winrm-https
resource "azurerm_virtual_machine" "winrm_https" {
  name                  = "vm-legacy-4"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  vm_size               = "Standard_D2s_v5"
  zones                 = ["1"]
  network_interface_ids = [azurerm_network_interface.main.id]

  storage_image_reference {
    publisher = "MicrosoftWindowsServer"
    offer     = "WindowsServer"
    sku       = "2022-datacenter-azure-edition"
    version   = "latest"
  }

  storage_os_disk {
    name              = "os"
    create_option     = "FromImage"
    managed_disk_type = "Premium_LRS"
  }

  os_profile {
    computer_name  = "legacy"
    admin_username = "adminuser"
    admin_password = var.admin_password
  }

  os_profile_windows_config {
    provision_vm_agent        = true
    enable_automatic_upgrades = true

    winrm {
      protocol = "HTTP"
    }
  }
}

resource "azurerm_backup_protected_vm" "winrm_https" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_virtual_machine.winrm_https.id
}

# expect: compute/no-auto-logon
resource "azurerm_virtual_machine" "no_auto_logon" {
  name                  = "vm-legacy-5"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  vm_size               = "Standard_D2s_v5"
  zones                 = ["1"]
  network_interface_ids = [azurerm_network_interface.main.id]

  storage_image_reference {
    publisher = "MicrosoftWindowsServer"
    offer     = "WindowsServer"
    sku       = "2022-datacenter-azure-edition"
    version   = "latest"
  }

  storage_os_disk {
    name              = "os"
    create_option     = "FromImage"
    managed_disk_type = "Premium_LRS"
  }

  os_profile {
    computer_name  = "legacy"
    admin_username = "adminuser"
    admin_password = var.admin_password
  }

  os_profile_windows_config {
    provision_vm_agent        = true
    enable_automatic_upgrades = true

    additional_unattend_config {
      pass         = "oobeSystem"
      component    = "Microsoft-Windows-Shell-Setup"
      setting_name = "AutoLogon"
      content      = "<AutoLogon><Enabled>true</Enabled><Username>adminuser</Username></AutoLogon>"
    }
  }
}

resource "azurerm_backup_protected_vm" "no_auto_logon" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_virtual_machine.no_auto_logon.id
}

# expect: compute/no-written-password
resource "azurerm_virtual_machine" "no_written_password" {
  name                  = "vm-legacy-6"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  vm_size               = "Standard_D2s_v5"
  zones                 = ["1"]
  network_interface_ids = [azurerm_network_interface.main.id]

  storage_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  storage_os_disk {
    name              = "os"
    create_option     = "FromImage"
    managed_disk_type = "Premium_LRS"
  }

  os_profile {
    computer_name  = "legacy"
    admin_username = "adminuser"
    admin_password = "P@ssw0rd1234"
  }

  os_profile_linux_config {
    disable_password_authentication = true

    ssh_keys {
      path     = "/home/adminuser/.ssh/authorized_keys"
      key_data = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
    }
  }
}

resource "azurerm_backup_protected_vm" "no_written_password" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_virtual_machine.no_written_password.id
}

# expect: compute/no-secret-in-custom-data
resource "azurerm_virtual_machine" "no_secret_in_custom_data" {
  name                  = "vm-legacy-7"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  vm_size               = "Standard_D2s_v5"
  zones                 = ["1"]
  network_interface_ids = [azurerm_network_interface.main.id]

  storage_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  storage_os_disk {
    name              = "os"
    create_option     = "FromImage"
    managed_disk_type = "Premium_LRS"
  }

  os_profile {
    computer_name  = "legacy"
    admin_username = "adminuser"
    custom_data    = "DB_PASSWORD=Hunter2Hunter2"
  }

  os_profile_linux_config {
    disable_password_authentication = true

    ssh_keys {
      path     = "/home/adminuser/.ssh/authorized_keys"
      key_data = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
    }
  }
}

resource "azurerm_backup_protected_vm" "no_secret_in_custom_data" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_virtual_machine.no_secret_in_custom_data.id
}

# expect: compute/managed-disks
resource "azurerm_virtual_machine" "managed_disks" {
  name                  = "vm-legacy-8"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  vm_size               = "Standard_D2s_v5"
  zones                 = ["1"]
  network_interface_ids = [azurerm_network_interface.main.id]

  storage_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  storage_os_disk {
    name              = "os"
    create_option     = "FromImage"
    managed_disk_type = "Premium_LRS"
    vhd_uri           = "https://x.blob.core.windows.net/vhds/os.vhd"
  }

  os_profile {
    computer_name  = "legacy"
    admin_username = "adminuser"
  }

  os_profile_linux_config {
    disable_password_authentication = true

    ssh_keys {
      path     = "/home/adminuser/.ssh/authorized_keys"
      key_data = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
    }
  }
}

resource "azurerm_backup_protected_vm" "managed_disks" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_virtual_machine.managed_disks.id
}

# expect: compute/backed-up
resource "azurerm_virtual_machine" "backed_up" {
  name                  = "vm-legacy-9"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  vm_size               = "Standard_D2s_v5"
  zones                 = ["1"]
  network_interface_ids = [azurerm_network_interface.main.id]

  storage_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  storage_os_disk {
    name              = "os"
    create_option     = "FromImage"
    managed_disk_type = "Premium_LRS"
  }

  os_profile {
    computer_name  = "legacy"
    admin_username = "adminuser"
  }

  os_profile_linux_config {
    disable_password_authentication = true

    ssh_keys {
      path     = "/home/adminuser/.ssh/authorized_keys"
      key_data = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
    }
  }
}
