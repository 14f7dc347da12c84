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

data "azurerm_key_vault" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_key_vault_certificate" "main" {
  name         = "platform"
  key_vault_id = data.azurerm_key_vault.main.id
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

resource "azurerm_windows_virtual_machine" "main" {
  name                       = "vm-app"
  resource_group_name        = azurerm_resource_group.main.name
  location                   = "norwayeast"
  size                       = "Standard_D2s_v5"
  zone                       = "1"
  admin_username             = "adminuser"
  admin_password             = var.admin_password
  network_interface_ids      = [azurerm_network_interface.main.id]
  encryption_at_host_enabled = true
  secure_boot_enabled        = true
  vtpm_enabled               = true
  provision_vm_agent         = true
  automatic_updates_enabled  = true
  patch_mode                 = "AutomaticByPlatform"
  patch_assessment_mode      = "AutomaticByPlatform"

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = azurerm_disk_encryption_set.main.id
  }

  source_image_reference {
    publisher = "MicrosoftWindowsServer"
    offer     = "WindowsServer"
    sku       = "2022-datacenter-azure-edition"
    version   = "latest"
  }

  winrm_listener {
    protocol        = "Https"
    certificate_url = data.azurerm_key_vault_certificate.main.secret_id
  }
}

resource "azurerm_backup_protected_vm" "windows" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_windows_virtual_machine.main.id
}
