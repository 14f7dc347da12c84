variable "admin_password" {
  type      = string
  sensitive = true
}

resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_key_vault" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_key_vault_key" "main" {
  name         = "platform"
  key_vault_id = data.azurerm_key_vault.main.id
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

# expect: compute/no-password
resource "azurerm_orchestrated_virtual_machine_scale_set" "no_password" {
  name                        = "vmss-flex-1"
  resource_group_name         = azurerm_resource_group.main.name
  location                    = "norwayeast"
  sku_name                    = "Standard_D2s_v5"
  instances                   = 3
  platform_fault_domain_count = 1
  zones                       = ["1", "2", "3"]
  encryption_at_host_enabled  = true

  automatic_instance_repair {
    enabled = true
  }

  os_profile {
    linux_configuration {
      admin_username                  = "adminuser"
      disable_password_authentication = false
      provision_vm_agent              = true
      patch_mode                      = "AutomaticByPlatform"
      patch_assessment_mode           = "AutomaticByPlatform"

      admin_ssh_key {
        username   = "adminuser"
        public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
      }
    }
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  network_interface {
    name    = "nic"
    primary = true

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = data.azurerm_subnet.main.id
    }
  }

  extension {
    name                               = "health"
    publisher                          = "Microsoft.ManagedServices"
    type                               = "ApplicationHealthLinux"
    type_handler_version               = "1.0"
    auto_upgrade_minor_version_enabled = true
  }
}

# expect: compute/ssh-key
resource "azurerm_orchestrated_virtual_machine_scale_set" "ssh_key" {
  name                        = "vmss-flex-2"
  resource_group_name         = azurerm_resource_group.main.name
  location                    = "norwayeast"
  sku_name                    = "Standard_D2s_v5"
  instances                   = 3
  platform_fault_domain_count = 1
  zones                       = ["1", "2", "3"]
  encryption_at_host_enabled  = true

  automatic_instance_repair {
    enabled = true
  }

  os_profile {
    linux_configuration {
      admin_username                  = "adminuser"
      disable_password_authentication = true
      provision_vm_agent              = true
      patch_mode                      = "AutomaticByPlatform"
      patch_assessment_mode           = "AutomaticByPlatform"
    }
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  network_interface {
    name    = "nic"
    primary = true

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = data.azurerm_subnet.main.id
    }
  }

  extension {
    name                               = "health"
    publisher                          = "Microsoft.ManagedServices"
    type                               = "ApplicationHealthLinux"
    type_handler_version               = "1.0"
    auto_upgrade_minor_version_enabled = true
  }
}

# expect: compute/host-encryption
resource "azurerm_orchestrated_virtual_machine_scale_set" "host_encryption" {
  name                        = "vmss-flex-3"
  resource_group_name         = azurerm_resource_group.main.name
  location                    = "norwayeast"
  sku_name                    = "Standard_D2s_v5"
  instances                   = 3
  platform_fault_domain_count = 1
  zones                       = ["1", "2", "3"]
  encryption_at_host_enabled  = false

  automatic_instance_repair {
    enabled = true
  }

  os_profile {
    linux_configuration {
      admin_username                  = "adminuser"
      disable_password_authentication = true
      provision_vm_agent              = true
      patch_mode                      = "AutomaticByPlatform"
      patch_assessment_mode           = "AutomaticByPlatform"

      admin_ssh_key {
        username   = "adminuser"
        public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
      }
    }
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  network_interface {
    name    = "nic"
    primary = true

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = data.azurerm_subnet.main.id
    }
  }

  extension {
    name                               = "health"
    publisher                          = "Microsoft.ManagedServices"
    type                               = "ApplicationHealthLinux"
    type_handler_version               = "1.0"
    auto_upgrade_minor_version_enabled = true
  }
}

# expect: compute/vm-agent
resource "azurerm_orchestrated_virtual_machine_scale_set" "vm_agent" {
  name                        = "vmss-flex-4"
  resource_group_name         = azurerm_resource_group.main.name
  location                    = "norwayeast"
  sku_name                    = "Standard_D2s_v5"
  instances                   = 3
  platform_fault_domain_count = 1
  zones                       = ["1", "2", "3"]
  encryption_at_host_enabled  = true

  automatic_instance_repair {
    enabled = true
  }

  os_profile {
    linux_configuration {
      admin_username                  = "adminuser"
      disable_password_authentication = true
      provision_vm_agent              = false
      patch_mode                      = "AutomaticByPlatform"
      patch_assessment_mode           = "AutomaticByPlatform"

      admin_ssh_key {
        username   = "adminuser"
        public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
      }
    }
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  network_interface {
    name    = "nic"
    primary = true

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = data.azurerm_subnet.main.id
    }
  }

  extension {
    name                               = "health"
    publisher                          = "Microsoft.ManagedServices"
    type                               = "ApplicationHealthLinux"
    type_handler_version               = "1.0"
    auto_upgrade_minor_version_enabled = true
  }
}

# expect: compute/automatic-updates
resource "azurerm_orchestrated_virtual_machine_scale_set" "automatic_updates" {
  name                        = "vmss-flex-5"
  resource_group_name         = azurerm_resource_group.main.name
  location                    = "norwayeast"
  sku_name                    = "Standard_D2s_v5"
  instances                   = 3
  platform_fault_domain_count = 1
  zones                       = ["1", "2", "3"]
  encryption_at_host_enabled  = true

  automatic_instance_repair {
    enabled = true
  }

  os_profile {
    windows_configuration {
      admin_username           = "adminuser"
      admin_password           = var.admin_password
      patch_mode               = "AutomaticByPlatform"
      patch_assessment_mode    = "AutomaticByPlatform"
      enable_automatic_updates = false
    }
  }

  source_image_reference {
    publisher = "MicrosoftWindowsServer"
    offer     = "WindowsServer"
    sku       = "2022-datacenter-azure-edition"
    version   = "latest"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  network_interface {
    name    = "nic"
    primary = true

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = data.azurerm_subnet.main.id
    }
  }

  extension {
    name                               = "health"
    publisher                          = "Microsoft.ManagedServices"
    type                               = "ApplicationHealthLinux"
    type_handler_version               = "1.0"
    auto_upgrade_minor_version_enabled = true
  }
}

# expect: compute/patched-by-platform
resource "azurerm_orchestrated_virtual_machine_scale_set" "patched_by_platform" {
  name                        = "vmss-flex-6"
  resource_group_name         = azurerm_resource_group.main.name
  location                    = "norwayeast"
  sku_name                    = "Standard_D2s_v5"
  instances                   = 3
  platform_fault_domain_count = 1
  zones                       = ["1", "2", "3"]
  encryption_at_host_enabled  = true

  automatic_instance_repair {
    enabled = true
  }

  os_profile {
    linux_configuration {
      admin_username                  = "adminuser"
      disable_password_authentication = true
      provision_vm_agent              = true
      patch_mode                      = "ImageDefault"
      patch_assessment_mode           = "AutomaticByPlatform"

      admin_ssh_key {
        username   = "adminuser"
        public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
      }
    }
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  network_interface {
    name    = "nic"
    primary = true

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = data.azurerm_subnet.main.id
    }
  }

  extension {
    name                               = "health"
    publisher                          = "Microsoft.ManagedServices"
    type                               = "ApplicationHealthLinux"
    type_handler_version               = "1.0"
    auto_upgrade_minor_version_enabled = true
  }
}

# expect: compute/patches-assessed
resource "azurerm_orchestrated_virtual_machine_scale_set" "patches_assessed" {
  name                        = "vmss-flex-7"
  resource_group_name         = azurerm_resource_group.main.name
  location                    = "norwayeast"
  sku_name                    = "Standard_D2s_v5"
  instances                   = 3
  platform_fault_domain_count = 1
  zones                       = ["1", "2", "3"]
  encryption_at_host_enabled  = true

  automatic_instance_repair {
    enabled = true
  }

  os_profile {
    linux_configuration {
      admin_username                  = "adminuser"
      disable_password_authentication = true
      provision_vm_agent              = true
      patch_mode                      = "AutomaticByPlatform"
      patch_assessment_mode           = "ImageDefault"

      admin_ssh_key {
        username   = "adminuser"
        public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
      }
    }
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  network_interface {
    name    = "nic"
    primary = true

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = data.azurerm_subnet.main.id
    }
  }

  extension {
    name                               = "health"
    publisher                          = "Microsoft.ManagedServices"
    type                               = "ApplicationHealthLinux"
    type_handler_version               = "1.0"
    auto_upgrade_minor_version_enabled = true
  }
}

# expect: compute/instances-repaired
resource "azurerm_orchestrated_virtual_machine_scale_set" "instances_repaired" {
  name                        = "vmss-flex-8"
  resource_group_name         = azurerm_resource_group.main.name
  location                    = "norwayeast"
  sku_name                    = "Standard_D2s_v5"
  instances                   = 3
  platform_fault_domain_count = 1
  zones                       = ["1", "2", "3"]
  encryption_at_host_enabled  = true

  automatic_instance_repair {
    enabled = false
  }

  os_profile {
    linux_configuration {
      admin_username                  = "adminuser"
      disable_password_authentication = true
      provision_vm_agent              = true
      patch_mode                      = "AutomaticByPlatform"
      patch_assessment_mode           = "AutomaticByPlatform"

      admin_ssh_key {
        username   = "adminuser"
        public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
      }
    }
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  network_interface {
    name    = "nic"
    primary = true

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = data.azurerm_subnet.main.id
    }
  }

  extension {
    name                               = "health"
    publisher                          = "Microsoft.ManagedServices"
    type                               = "ApplicationHealthLinux"
    type_handler_version               = "1.0"
    auto_upgrade_minor_version_enabled = true
  }
}

# expect: compute/machine-disk-key
resource "azurerm_orchestrated_virtual_machine_scale_set" "machine_disk_key" {
  name                        = "vmss-flex-9"
  resource_group_name         = azurerm_resource_group.main.name
  location                    = "norwayeast"
  sku_name                    = "Standard_D2s_v5"
  instances                   = 3
  platform_fault_domain_count = 1
  zones                       = ["1", "2", "3"]
  encryption_at_host_enabled  = true

  automatic_instance_repair {
    enabled = true
  }

  os_profile {
    linux_configuration {
      admin_username                  = "adminuser"
      disable_password_authentication = true
      provision_vm_agent              = true
      patch_mode                      = "AutomaticByPlatform"
      patch_assessment_mode           = "AutomaticByPlatform"

      admin_ssh_key {
        username   = "adminuser"
        public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
      }
    }
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }

  network_interface {
    name    = "nic"
    primary = true

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = data.azurerm_subnet.main.id
    }
  }

  extension {
    name                               = "health"
    publisher                          = "Microsoft.ManagedServices"
    type                               = "ApplicationHealthLinux"
    type_handler_version               = "1.0"
    auto_upgrade_minor_version_enabled = true
  }
}

# expect: compute/winrm-https
resource "azurerm_orchestrated_virtual_machine_scale_set" "winrm_https" {
  name                        = "vmss-flex-10"
  resource_group_name         = azurerm_resource_group.main.name
  location                    = "norwayeast"
  sku_name                    = "Standard_D2s_v5"
  instances                   = 3
  platform_fault_domain_count = 1
  zones                       = ["1", "2", "3"]
  encryption_at_host_enabled  = true

  automatic_instance_repair {
    enabled = true
  }

  os_profile {
    windows_configuration {
      admin_username        = "adminuser"
      admin_password        = var.admin_password
      patch_mode            = "AutomaticByPlatform"
      patch_assessment_mode = "AutomaticByPlatform"

      winrm_listener {
        protocol = "Http"
      }
    }
  }

  source_image_reference {
    publisher = "MicrosoftWindowsServer"
    offer     = "WindowsServer"
    sku       = "2022-datacenter-azure-edition"
    version   = "latest"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  network_interface {
    name    = "nic"
    primary = true

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = data.azurerm_subnet.main.id
    }
  }

  extension {
    name                               = "health"
    publisher                          = "Microsoft.ManagedServices"
    type                               = "ApplicationHealthLinux"
    type_handler_version               = "1.0"
    auto_upgrade_minor_version_enabled = true
  }
}

# expect: compute/no-auto-logon
resource "azurerm_orchestrated_virtual_machine_scale_set" "no_auto_logon" {
  name                        = "vmss-flex-11"
  resource_group_name         = azurerm_resource_group.main.name
  location                    = "norwayeast"
  sku_name                    = "Standard_D2s_v5"
  instances                   = 3
  platform_fault_domain_count = 1
  zones                       = ["1", "2", "3"]
  encryption_at_host_enabled  = true

  automatic_instance_repair {
    enabled = true
  }

  os_profile {
    windows_configuration {
      admin_username        = "adminuser"
      admin_password        = var.admin_password
      patch_mode            = "AutomaticByPlatform"
      patch_assessment_mode = "AutomaticByPlatform"

      additional_unattend_content {
        setting = "AutoLogon"
        content = "<AutoLogon><Enabled>true</Enabled><Username>adminuser</Username></AutoLogon>"
      }
    }
  }

  source_image_reference {
    publisher = "MicrosoftWindowsServer"
    offer     = "WindowsServer"
    sku       = "2022-datacenter-azure-edition"
    version   = "latest"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  network_interface {
    name    = "nic"
    primary = true

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = data.azurerm_subnet.main.id
    }
  }

  extension {
    name                               = "health"
    publisher                          = "Microsoft.ManagedServices"
    type                               = "ApplicationHealthLinux"
    type_handler_version               = "1.0"
    auto_upgrade_minor_version_enabled = true
  }
}

# expect: compute/no-written-password
resource "azurerm_orchestrated_virtual_machine_scale_set" "no_written_password" {
  name                        = "vmss-flex-12"
  resource_group_name         = azurerm_resource_group.main.name
  location                    = "norwayeast"
  sku_name                    = "Standard_D2s_v5"
  instances                   = 3
  platform_fault_domain_count = 1
  zones                       = ["1", "2", "3"]
  encryption_at_host_enabled  = true

  automatic_instance_repair {
    enabled = true
  }

  os_profile {
    windows_configuration {
      admin_username        = "adminuser"
      admin_password        = "P@ssw0rd1234"
      patch_mode            = "AutomaticByPlatform"
      patch_assessment_mode = "AutomaticByPlatform"
    }
  }

  source_image_reference {
    publisher = "MicrosoftWindowsServer"
    offer     = "WindowsServer"
    sku       = "2022-datacenter-azure-edition"
    version   = "latest"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  network_interface {
    name    = "nic"
    primary = true

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = data.azurerm_subnet.main.id
    }
  }

  extension {
    name                               = "health"
    publisher                          = "Microsoft.ManagedServices"
    type                               = "ApplicationHealthLinux"
    type_handler_version               = "1.0"
    auto_upgrade_minor_version_enabled = true
  }
}

# expect: compute/extension-upgraded
resource "azurerm_orchestrated_virtual_machine_scale_set" "extension_upgraded" {
  name                        = "vmss-flex-13"
  resource_group_name         = azurerm_resource_group.main.name
  location                    = "norwayeast"
  sku_name                    = "Standard_D2s_v5"
  instances                   = 3
  platform_fault_domain_count = 1
  zones                       = ["1", "2", "3"]
  encryption_at_host_enabled  = true

  automatic_instance_repair {
    enabled = true
  }

  os_profile {
    linux_configuration {
      admin_username                  = "adminuser"
      disable_password_authentication = true
      provision_vm_agent              = true
      patch_mode                      = "AutomaticByPlatform"
      patch_assessment_mode           = "AutomaticByPlatform"

      admin_ssh_key {
        username   = "adminuser"
        public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
      }
    }
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  network_interface {
    name    = "nic"
    primary = true

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = data.azurerm_subnet.main.id
    }
  }

  extension {
    name                               = "health"
    publisher                          = "Microsoft.ManagedServices"
    type                               = "ApplicationHealthLinux"
    type_handler_version               = "1.0"
    auto_upgrade_minor_version_enabled = false
  }
}

# expect: network/no-ip-forwarding
resource "azurerm_orchestrated_virtual_machine_scale_set" "no_ip_forwarding" {
  name                        = "vmss-flex-14"
  resource_group_name         = azurerm_resource_group.main.name
  location                    = "norwayeast"
  sku_name                    = "Standard_D2s_v5"
  instances                   = 3
  platform_fault_domain_count = 1
  zones                       = ["1", "2", "3"]
  encryption_at_host_enabled  = true

  automatic_instance_repair {
    enabled = true
  }

  os_profile {
    linux_configuration {
      admin_username                  = "adminuser"
      disable_password_authentication = true
      provision_vm_agent              = true
      patch_mode                      = "AutomaticByPlatform"
      patch_assessment_mode           = "AutomaticByPlatform"

      admin_ssh_key {
        username   = "adminuser"
        public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
      }
    }
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  network_interface {
    name                 = "nic"
    primary              = true
    enable_ip_forwarding = true

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = data.azurerm_subnet.main.id
    }
  }

  extension {
    name                               = "health"
    publisher                          = "Microsoft.ManagedServices"
    type                               = "ApplicationHealthLinux"
    type_handler_version               = "1.0"
    auto_upgrade_minor_version_enabled = true
  }
}

# expect: network/interface-closed
resource "azurerm_orchestrated_virtual_machine_scale_set" "interface_closed" {
  name                        = "vmss-flex-15"
  resource_group_name         = azurerm_resource_group.main.name
  location                    = "norwayeast"
  sku_name                    = "Standard_D2s_v5"
  instances                   = 3
  platform_fault_domain_count = 1
  zones                       = ["1", "2", "3"]
  encryption_at_host_enabled  = true

  automatic_instance_repair {
    enabled = true
  }

  os_profile {
    linux_configuration {
      admin_username                  = "adminuser"
      disable_password_authentication = true
      provision_vm_agent              = true
      patch_mode                      = "AutomaticByPlatform"
      patch_assessment_mode           = "AutomaticByPlatform"

      admin_ssh_key {
        username   = "adminuser"
        public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
      }
    }
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  network_interface {
    name    = "nic"
    primary = true

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = data.azurerm_subnet.main.id

      public_ip_address {
        name = "pip"
      }
    }
  }

  extension {
    name                               = "health"
    publisher                          = "Microsoft.ManagedServices"
    type                               = "ApplicationHealthLinux"
    type_handler_version               = "1.0"
    auto_upgrade_minor_version_enabled = true
  }
}

# expect: compute/zonal
resource "azurerm_orchestrated_virtual_machine_scale_set" "zonal" {
  name                        = "vmss-flex-16"
  resource_group_name         = azurerm_resource_group.main.name
  location                    = "norwayeast"
  sku_name                    = "Standard_D2s_v5"
  instances                   = 3
  platform_fault_domain_count = 1
  zones                       = ["1"]
  encryption_at_host_enabled  = true

  automatic_instance_repair {
    enabled = true
  }

  os_profile {
    linux_configuration {
      admin_username                  = "adminuser"
      disable_password_authentication = true
      provision_vm_agent              = true
      patch_mode                      = "AutomaticByPlatform"
      patch_assessment_mode           = "AutomaticByPlatform"

      admin_ssh_key {
        username   = "adminuser"
        public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
      }
    }
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  network_interface {
    name    = "nic"
    primary = true

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = data.azurerm_subnet.main.id
    }
  }

  extension {
    name                               = "health"
    publisher                          = "Microsoft.ManagedServices"
    type                               = "ApplicationHealthLinux"
    type_handler_version               = "1.0"
    auto_upgrade_minor_version_enabled = true
  }
}
