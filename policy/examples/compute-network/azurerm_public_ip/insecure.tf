resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_nat_gateway" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

# expect: network/public-ip-ddos
resource "azurerm_public_ip" "public_ip_ddos" {
  name                 = "pip-gateway-1"
  resource_group_name  = azurerm_resource_group.main.name
  location             = "norwayeast"
  allocation_method    = "Static"
  sku                  = "Standard"
  zones                = ["1", "2", "3"]
  ddos_protection_mode = "Disabled"
}

resource "azurerm_nat_gateway_public_ip_association" "public_ip_ddos" {
  nat_gateway_id       = data.azurerm_nat_gateway.main.id
  public_ip_address_id = azurerm_public_ip.public_ip_ddos.id
}

# expect: network/public-ip-standard
resource "azurerm_public_ip" "public_ip_standard" {
  name                 = "pip-gateway-2"
  resource_group_name  = azurerm_resource_group.main.name
  location             = "norwayeast"
  allocation_method    = "Static"
  sku                  = "Basic"
  zones                = ["1", "2", "3"]
  ddos_protection_mode = "Enabled"
}

resource "azurerm_nat_gateway_public_ip_association" "public_ip_standard" {
  nat_gateway_id       = data.azurerm_nat_gateway.main.id
  public_ip_address_id = azurerm_public_ip.public_ip_standard.id
}

# expect: network/public-ip-zones
resource "azurerm_public_ip" "public_ip_zones" {
  name                 = "pip-gateway-3"
  resource_group_name  = azurerm_resource_group.main.name
  location             = "norwayeast"
  allocation_method    = "Static"
  sku                  = "Standard"
  ddos_protection_mode = "Enabled"
}

resource "azurerm_nat_gateway_public_ip_association" "public_ip_zones" {
  nat_gateway_id       = data.azurerm_nat_gateway.main.id
  public_ip_address_id = azurerm_public_ip.public_ip_zones.id
}

# expect: network/name-not-taken-over
resource "azurerm_public_ip" "name_not_taken_over" {
  name                 = "pip-gateway-4"
  resource_group_name  = azurerm_resource_group.main.name
  location             = "norwayeast"
  allocation_method    = "Static"
  sku                  = "Standard"
  zones                = ["1", "2", "3"]
  ddos_protection_mode = "Enabled"
  domain_name_label    = "app"
}

resource "azurerm_nat_gateway_public_ip_association" "name_not_taken_over" {
  nat_gateway_id       = data.azurerm_nat_gateway.main.id
  public_ip_address_id = azurerm_public_ip.name_not_taken_over.id
}

# expect: network/public-address-owner
resource "azurerm_public_ip" "public_address_owner" {
  name                 = "pip-machine"
  resource_group_name  = azurerm_resource_group.main.name
  location             = "norwayeast"
  allocation_method    = "Static"
  zones                = ["1", "2", "3"]
  ddos_protection_mode = "Enabled"
}

# expect: network/interface-closed
resource "azurerm_network_interface" "public_address_owner" {
  name                = "nic-machine"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  ip_configuration {
    name                          = "public"
    private_ip_address_allocation = "Dynamic"
    subnet_id                     = data.azurerm_subnet.main.id
    public_ip_address_id          = azurerm_public_ip.public_address_owner.id
  }
}

data "azurerm_subnet" "main" {
  name                 = "snet-app"
  virtual_network_name = "vnet-app"
  resource_group_name  = "rg-platform"
}

# expect: compute/no-serial-console
resource "azurerm_linux_virtual_machine" "no_serial_console" {
  name                       = "vm-jump"
  resource_group_name        = azurerm_resource_group.main.name
  location                   = "norwayeast"
  size                       = "Standard_D2s_v5"
  zone                       = "1"
  admin_username             = "adminuser"
  network_interface_ids      = [azurerm_network_interface.public_address_owner.id]
  encryption_at_host_enabled = true
  secure_boot_enabled        = true
  vtpm_enabled               = true
  patch_mode                 = "AutomaticByPlatform"
  patch_assessment_mode      = "AutomaticByPlatform"

  admin_ssh_key {
    username   = "adminuser"
    public_key = file("admin.pub")
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
    disk_encryption_set_id = data.azurerm_disk_encryption_set.main.id
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  boot_diagnostics {}
}

resource "azurerm_backup_protected_vm" "no_serial_console" {
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = "rsv-app"
  backup_policy_id    = data.azurerm_backup_policy_vm.main.id
  source_vm_id        = azurerm_linux_virtual_machine.no_serial_console.id
}

data "azurerm_disk_encryption_set" "main" {
  name                = "des-app"
  resource_group_name = "rg-platform"
}

data "azurerm_backup_policy_vm" "main" {
  name                = "daily"
  recovery_vault_name = "rsv-app"
  resource_group_name = "rg-platform"
}
