resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_backup_policy_vm" "main" {
  name                = "platform"
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  resource_group_name = "rg-platform"
}

data "azurerm_key_vault" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_key_vault_key" "main" {
  name         = "platform"
  key_vault_id = data.azurerm_key_vault.main.id
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

resource "azurerm_disk_encryption_set" "main" {
  name                      = "des-data"
  resource_group_name       = azurerm_resource_group.main.name
  location                  = "norwayeast"
  key_vault_key_id          = data.azurerm_key_vault_key.main.versionless_id
  auto_key_rotation_enabled = true
  encryption_type           = "EncryptionAtRestWithCustomerKey"

  identity {
    type = "SystemAssigned"
  }
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
resource "azurerm_linux_virtual_machine" "no_password" {
  name                            = "vm-app-1"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  size                            = "Standard_D2s_v5"
  zone                            = "1"
  admin_username                  = "adminuser"
  disable_password_authentication = false
  network_interface_ids           = [azurerm_network_interface.main.id]
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = true
  patch_mode                      = "AutomaticByPlatform"
  patch_assessment_mode           = "AutomaticByPlatform"

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }
}

resource "azurerm_backup_protected_vm" "no_password" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_linux_virtual_machine.no_password.id
}

# expect: compute/ssh-key
resource "azurerm_linux_virtual_machine" "ssh_key" {
  name                            = "vm-app-2"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  size                            = "Standard_D2s_v5"
  zone                            = "1"
  admin_username                  = "adminuser"
  disable_password_authentication = true
  network_interface_ids           = [azurerm_network_interface.main.id]
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = true
  patch_mode                      = "AutomaticByPlatform"
  patch_assessment_mode           = "AutomaticByPlatform"

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }
}

resource "azurerm_backup_protected_vm" "ssh_key" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_linux_virtual_machine.ssh_key.id
}

# expect: compute/host-encryption
resource "azurerm_linux_virtual_machine" "host_encryption" {
  name                            = "vm-app-3"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  size                            = "Standard_D2s_v5"
  zone                            = "1"
  admin_username                  = "adminuser"
  disable_password_authentication = true
  network_interface_ids           = [azurerm_network_interface.main.id]
  encryption_at_host_enabled      = false
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = true
  patch_mode                      = "AutomaticByPlatform"
  patch_assessment_mode           = "AutomaticByPlatform"

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }
}

resource "azurerm_backup_protected_vm" "host_encryption" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_linux_virtual_machine.host_encryption.id
}

# expect: compute/vm-agent
resource "azurerm_linux_virtual_machine" "vm_agent" {
  name                            = "vm-app-4"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  size                            = "Standard_D2s_v5"
  zone                            = "1"
  admin_username                  = "adminuser"
  disable_password_authentication = true
  network_interface_ids           = [azurerm_network_interface.main.id]
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = false
  patch_mode                      = "AutomaticByPlatform"
  patch_assessment_mode           = "AutomaticByPlatform"

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }
}

resource "azurerm_backup_protected_vm" "vm_agent" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_linux_virtual_machine.vm_agent.id
}

# expect: compute/patched-by-platform
resource "azurerm_linux_virtual_machine" "patched_by_platform" {
  name                            = "vm-app-5"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  size                            = "Standard_D2s_v5"
  zone                            = "1"
  admin_username                  = "adminuser"
  disable_password_authentication = true
  network_interface_ids           = [azurerm_network_interface.main.id]
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = true
  patch_mode                      = "ImageDefault"
  patch_assessment_mode           = "AutomaticByPlatform"

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }
}

resource "azurerm_backup_protected_vm" "patched_by_platform" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_linux_virtual_machine.patched_by_platform.id
}

# expect: compute/patches-assessed
resource "azurerm_linux_virtual_machine" "patches_assessed" {
  name                            = "vm-app-6"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  size                            = "Standard_D2s_v5"
  zone                            = "1"
  admin_username                  = "adminuser"
  disable_password_authentication = true
  network_interface_ids           = [azurerm_network_interface.main.id]
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = true
  patch_mode                      = "AutomaticByPlatform"
  patch_assessment_mode           = "ImageDefault"

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }
}

resource "azurerm_backup_protected_vm" "patches_assessed" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_linux_virtual_machine.patches_assessed.id
}

# expect: compute/secure-boot
resource "azurerm_linux_virtual_machine" "secure_boot" {
  name                            = "vm-app-7"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  size                            = "Standard_D2s_v5"
  zone                            = "1"
  admin_username                  = "adminuser"
  disable_password_authentication = true
  network_interface_ids           = [azurerm_network_interface.main.id]
  encryption_at_host_enabled      = true
  secure_boot_enabled             = false
  vtpm_enabled                    = true
  provision_vm_agent              = true
  patch_mode                      = "AutomaticByPlatform"
  patch_assessment_mode           = "AutomaticByPlatform"

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }
}

resource "azurerm_backup_protected_vm" "secure_boot" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_linux_virtual_machine.secure_boot.id
}

# expect: compute/vtpm
resource "azurerm_linux_virtual_machine" "vtpm" {
  name                            = "vm-app-8"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  size                            = "Standard_D2s_v5"
  zone                            = "1"
  admin_username                  = "adminuser"
  disable_password_authentication = true
  network_interface_ids           = [azurerm_network_interface.main.id]
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = false
  provision_vm_agent              = true
  patch_mode                      = "AutomaticByPlatform"
  patch_assessment_mode           = "AutomaticByPlatform"

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }
}

resource "azurerm_backup_protected_vm" "vtpm" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_linux_virtual_machine.vtpm.id
}

# expect: compute/machine-disk-key
resource "azurerm_linux_virtual_machine" "machine_disk_key" {
  name                            = "vm-app-9"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  size                            = "Standard_D2s_v5"
  zone                            = "1"
  admin_username                  = "adminuser"
  disable_password_authentication = true
  network_interface_ids           = [azurerm_network_interface.main.id]
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = true
  patch_mode                      = "AutomaticByPlatform"
  patch_assessment_mode           = "AutomaticByPlatform"

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }
}

resource "azurerm_backup_protected_vm" "machine_disk_key" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_linux_virtual_machine.machine_disk_key.id
}

# expect: compute/no-written-password
resource "azurerm_linux_virtual_machine" "no_written_password" {
  name                            = "vm-app-10"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  size                            = "Standard_D2s_v5"
  zone                            = "1"
  admin_username                  = "adminuser"
  disable_password_authentication = true
  network_interface_ids           = [azurerm_network_interface.main.id]
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = true
  patch_mode                      = "AutomaticByPlatform"
  patch_assessment_mode           = "AutomaticByPlatform"
  admin_password                  = "P@ssw0rd1234"

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }
}

resource "azurerm_backup_protected_vm" "no_written_password" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_linux_virtual_machine.no_written_password.id
}

# expect: compute/no-secret-in-custom-data
resource "azurerm_linux_virtual_machine" "no_secret_in_custom_data" {
  name                            = "vm-app-11"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  size                            = "Standard_D2s_v5"
  zone                            = "1"
  admin_username                  = "adminuser"
  disable_password_authentication = true
  network_interface_ids           = [azurerm_network_interface.main.id]
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = true
  patch_mode                      = "AutomaticByPlatform"
  patch_assessment_mode           = "AutomaticByPlatform"
  custom_data                     = <<-EOT
    #!/bin/sh
    export DB_PASSWORD=Hunter2Hunter2
  EOT

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }
}

resource "azurerm_backup_protected_vm" "no_secret_in_custom_data" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_linux_virtual_machine.no_secret_in_custom_data.id
}

# expect: compute/backed-up
resource "azurerm_linux_virtual_machine" "backed_up" {
  name                            = "vm-app-12"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  size                            = "Standard_D2s_v5"
  zone                            = "1"
  admin_username                  = "adminuser"
  disable_password_authentication = true
  network_interface_ids           = [azurerm_network_interface.main.id]
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = true
  patch_mode                      = "AutomaticByPlatform"
  patch_assessment_mode           = "AutomaticByPlatform"

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }
}

# expect: compute/zonal
resource "azurerm_linux_virtual_machine" "zonal" {
  name                            = "vm-app-13"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  size                            = "Standard_D2s_v5"
  admin_username                  = "adminuser"
  disable_password_authentication = true
  network_interface_ids           = [azurerm_network_interface.main.id]
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = true
  patch_mode                      = "AutomaticByPlatform"
  patch_assessment_mode           = "AutomaticByPlatform"

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }
}

resource "azurerm_backup_protected_vm" "zonal" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_linux_virtual_machine.zonal.id
}
