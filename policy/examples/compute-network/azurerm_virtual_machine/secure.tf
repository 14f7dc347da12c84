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

resource "azurerm_virtual_machine" "main" {
  name                  = "vm-legacy"
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

resource "azurerm_backup_protected_vm" "legacy" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = data.azurerm_recovery_services_vault.main.name
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_virtual_machine.main.id
}
