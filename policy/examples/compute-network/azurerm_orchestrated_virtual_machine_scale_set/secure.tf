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

resource "azurerm_orchestrated_virtual_machine_scale_set" "main" {
  name                        = "vmss-flex"
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
    auto_upgrade_minor_version_enabled = true
  }
}
