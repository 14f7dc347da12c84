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

data "azurerm_lb" "main" {
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

# expect: compute/no-password
resource "azurerm_linux_virtual_machine_scale_set" "no_password" {
  name                            = "vmss-app-1"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  sku                             = "Standard_D2s_v5"
  instances                       = 3
  admin_username                  = "adminuser"
  disable_password_authentication = false
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = true
  upgrade_mode                    = "Automatic"
  zones                           = ["1", "2", "3"]
  health_probe_id                 = data.azurerm_lb.main.id

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  extension {
    name                       = "health"
    publisher                  = "Microsoft.ManagedServices"
    type                       = "ApplicationHealthLinux"
    type_handler_version       = "1.0"
    auto_upgrade_minor_version = true
  }

  automatic_os_upgrade_policy {
    enable_automatic_os_upgrade = true
    disable_automatic_rollback  = false
  }

  automatic_instance_repair {
    enabled = true
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
}

# expect: compute/ssh-key
resource "azurerm_linux_virtual_machine_scale_set" "ssh_key" {
  name                            = "vmss-app-2"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  sku                             = "Standard_D2s_v5"
  instances                       = 3
  admin_username                  = "adminuser"
  disable_password_authentication = true
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = true
  upgrade_mode                    = "Automatic"
  zones                           = ["1", "2", "3"]
  health_probe_id                 = data.azurerm_lb.main.id

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  extension {
    name                       = "health"
    publisher                  = "Microsoft.ManagedServices"
    type                       = "ApplicationHealthLinux"
    type_handler_version       = "1.0"
    auto_upgrade_minor_version = true
  }

  automatic_os_upgrade_policy {
    enable_automatic_os_upgrade = true
    disable_automatic_rollback  = false
  }

  automatic_instance_repair {
    enabled = true
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
}

# expect: compute/host-encryption
resource "azurerm_linux_virtual_machine_scale_set" "host_encryption" {
  name                            = "vmss-app-3"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  sku                             = "Standard_D2s_v5"
  instances                       = 3
  admin_username                  = "adminuser"
  disable_password_authentication = true
  encryption_at_host_enabled      = false
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = true
  upgrade_mode                    = "Automatic"
  zones                           = ["1", "2", "3"]
  health_probe_id                 = data.azurerm_lb.main.id

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  extension {
    name                       = "health"
    publisher                  = "Microsoft.ManagedServices"
    type                       = "ApplicationHealthLinux"
    type_handler_version       = "1.0"
    auto_upgrade_minor_version = true
  }

  automatic_os_upgrade_policy {
    enable_automatic_os_upgrade = true
    disable_automatic_rollback  = false
  }

  automatic_instance_repair {
    enabled = true
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
}

# expect: compute/vm-agent
resource "azurerm_linux_virtual_machine_scale_set" "vm_agent" {
  name                            = "vmss-app-4"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  sku                             = "Standard_D2s_v5"
  instances                       = 3
  admin_username                  = "adminuser"
  disable_password_authentication = true
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = false
  upgrade_mode                    = "Automatic"
  zones                           = ["1", "2", "3"]
  health_probe_id                 = data.azurerm_lb.main.id

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  extension {
    name                       = "health"
    publisher                  = "Microsoft.ManagedServices"
    type                       = "ApplicationHealthLinux"
    type_handler_version       = "1.0"
    auto_upgrade_minor_version = true
  }

  automatic_os_upgrade_policy {
    enable_automatic_os_upgrade = true
    disable_automatic_rollback  = false
  }

  automatic_instance_repair {
    enabled = true
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
}

# expect: compute/image-upgrades
resource "azurerm_linux_virtual_machine_scale_set" "image_upgrades" {
  name                            = "vmss-app-5"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  sku                             = "Standard_D2s_v5"
  instances                       = 3
  admin_username                  = "adminuser"
  disable_password_authentication = true
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = true
  upgrade_mode                    = "Automatic"
  zones                           = ["1", "2", "3"]
  health_probe_id                 = data.azurerm_lb.main.id

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  extension {
    name                       = "health"
    publisher                  = "Microsoft.ManagedServices"
    type                       = "ApplicationHealthLinux"
    type_handler_version       = "1.0"
    auto_upgrade_minor_version = true
  }

  automatic_os_upgrade_policy {
    enable_automatic_os_upgrade = false
    disable_automatic_rollback  = false
  }

  automatic_instance_repair {
    enabled = true
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
}

# expect: compute/instances-repaired
resource "azurerm_linux_virtual_machine_scale_set" "instances_repaired" {
  name                            = "vmss-app-6"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  sku                             = "Standard_D2s_v5"
  instances                       = 3
  admin_username                  = "adminuser"
  disable_password_authentication = true
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = true
  upgrade_mode                    = "Automatic"
  zones                           = ["1", "2", "3"]
  health_probe_id                 = data.azurerm_lb.main.id

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  extension {
    name                       = "health"
    publisher                  = "Microsoft.ManagedServices"
    type                       = "ApplicationHealthLinux"
    type_handler_version       = "1.0"
    auto_upgrade_minor_version = true
  }

  automatic_os_upgrade_policy {
    enable_automatic_os_upgrade = true
    disable_automatic_rollback  = false
  }

  automatic_instance_repair {
    enabled = false
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
}

# expect: compute/secure-boot
resource "azurerm_linux_virtual_machine_scale_set" "secure_boot" {
  name                            = "vmss-app-7"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  sku                             = "Standard_D2s_v5"
  instances                       = 3
  admin_username                  = "adminuser"
  disable_password_authentication = true
  encryption_at_host_enabled      = true
  secure_boot_enabled             = false
  vtpm_enabled                    = true
  provision_vm_agent              = true
  upgrade_mode                    = "Automatic"
  zones                           = ["1", "2", "3"]
  health_probe_id                 = data.azurerm_lb.main.id

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  extension {
    name                       = "health"
    publisher                  = "Microsoft.ManagedServices"
    type                       = "ApplicationHealthLinux"
    type_handler_version       = "1.0"
    auto_upgrade_minor_version = true
  }

  automatic_os_upgrade_policy {
    enable_automatic_os_upgrade = true
    disable_automatic_rollback  = false
  }

  automatic_instance_repair {
    enabled = true
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
}

# expect: compute/vtpm
resource "azurerm_linux_virtual_machine_scale_set" "vtpm" {
  name                            = "vmss-app-8"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  sku                             = "Standard_D2s_v5"
  instances                       = 3
  admin_username                  = "adminuser"
  disable_password_authentication = true
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = false
  provision_vm_agent              = true
  upgrade_mode                    = "Automatic"
  zones                           = ["1", "2", "3"]
  health_probe_id                 = data.azurerm_lb.main.id

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  extension {
    name                       = "health"
    publisher                  = "Microsoft.ManagedServices"
    type                       = "ApplicationHealthLinux"
    type_handler_version       = "1.0"
    auto_upgrade_minor_version = true
  }

  automatic_os_upgrade_policy {
    enable_automatic_os_upgrade = true
    disable_automatic_rollback  = false
  }

  automatic_instance_repair {
    enabled = true
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
}

# expect: compute/machine-disk-key
resource "azurerm_linux_virtual_machine_scale_set" "machine_disk_key" {
  name                            = "vmss-app-9"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  sku                             = "Standard_D2s_v5"
  instances                       = 3
  admin_username                  = "adminuser"
  disable_password_authentication = true
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = true
  upgrade_mode                    = "Automatic"
  zones                           = ["1", "2", "3"]
  health_probe_id                 = data.azurerm_lb.main.id

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  extension {
    name                       = "health"
    publisher                  = "Microsoft.ManagedServices"
    type                       = "ApplicationHealthLinux"
    type_handler_version       = "1.0"
    auto_upgrade_minor_version = true
  }

  automatic_os_upgrade_policy {
    enable_automatic_os_upgrade = true
    disable_automatic_rollback  = false
  }

  automatic_instance_repair {
    enabled = true
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
}

# expect: compute/zonal
resource "azurerm_linux_virtual_machine_scale_set" "zonal" {
  name                            = "vmss-app-10"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  sku                             = "Standard_D2s_v5"
  instances                       = 3
  admin_username                  = "adminuser"
  disable_password_authentication = true
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = true
  upgrade_mode                    = "Automatic"
  zones                           = ["1"]
  health_probe_id                 = data.azurerm_lb.main.id

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  extension {
    name                       = "health"
    publisher                  = "Microsoft.ManagedServices"
    type                       = "ApplicationHealthLinux"
    type_handler_version       = "1.0"
    auto_upgrade_minor_version = true
  }

  automatic_os_upgrade_policy {
    enable_automatic_os_upgrade = true
    disable_automatic_rollback  = false
  }

  automatic_instance_repair {
    enabled = true
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
}

# expect: compute/extension-upgraded
resource "azurerm_linux_virtual_machine_scale_set" "extension_upgraded" {
  name                            = "vmss-app-11"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  sku                             = "Standard_D2s_v5"
  instances                       = 3
  admin_username                  = "adminuser"
  disable_password_authentication = true
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = true
  upgrade_mode                    = "Automatic"
  zones                           = ["1", "2", "3"]
  health_probe_id                 = data.azurerm_lb.main.id

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  extension {
    name                       = "health"
    publisher                  = "Microsoft.ManagedServices"
    type                       = "ApplicationHealthLinux"
    type_handler_version       = "1.0"
    auto_upgrade_minor_version = false
  }

  automatic_os_upgrade_policy {
    enable_automatic_os_upgrade = true
    disable_automatic_rollback  = false
  }

  automatic_instance_repair {
    enabled = true
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
}

# expect: network/no-ip-forwarding
resource "azurerm_linux_virtual_machine_scale_set" "no_ip_forwarding" {
  name                            = "vmss-app-12"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  sku                             = "Standard_D2s_v5"
  instances                       = 3
  admin_username                  = "adminuser"
  disable_password_authentication = true
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = true
  upgrade_mode                    = "Automatic"
  zones                           = ["1", "2", "3"]
  health_probe_id                 = data.azurerm_lb.main.id

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  extension {
    name                       = "health"
    publisher                  = "Microsoft.ManagedServices"
    type                       = "ApplicationHealthLinux"
    type_handler_version       = "1.0"
    auto_upgrade_minor_version = true
  }

  automatic_os_upgrade_policy {
    enable_automatic_os_upgrade = true
    disable_automatic_rollback  = false
  }

  automatic_instance_repair {
    enabled = true
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
}

# expect: network/interface-closed
resource "azurerm_linux_virtual_machine_scale_set" "interface_closed" {
  name                            = "vmss-app-13"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = "norwayeast"
  sku                             = "Standard_D2s_v5"
  instances                       = 3
  admin_username                  = "adminuser"
  disable_password_authentication = true
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  provision_vm_agent              = true
  upgrade_mode                    = "Automatic"
  zones                           = ["1", "2", "3"]
  health_probe_id                 = data.azurerm_lb.main.id

  admin_ssh_key {
    username   = "adminuser"
    public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample admin"
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  extension {
    name                       = "health"
    publisher                  = "Microsoft.ManagedServices"
    type                       = "ApplicationHealthLinux"
    type_handler_version       = "1.0"
    auto_upgrade_minor_version = true
  }

  automatic_os_upgrade_policy {
    enable_automatic_os_upgrade = true
    disable_automatic_rollback  = false
  }

  automatic_instance_repair {
    enabled = true
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
}
