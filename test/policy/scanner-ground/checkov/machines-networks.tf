## Checkov's checks of machines, networks and what runs in them that look at several resources.

# CKV2_AZURE_12
resource "azurerm_virtual_machine" "insecure" {
  name = "m"
}
resource "azurerm_virtual_machine" "secure" {
  name = "n"
}
resource "azurerm_backup_protected_vm" "b" {
  recovery_vault_name = "v"
  source_vm_id        = azurerm_virtual_machine.secure.id
  backup_policy_id    = "p"
}

# CKV2_AZURE_14
# A disk that says nothing is encrypted by the platform; that it is with a key of one's own is compute/disk-key.
resource "azurerm_managed_disk" "insecure" {
  encryption_settings {
    enabled = false
  }
}
resource "azurerm_managed_disk" "secure" {
  disk_encryption_set_id = "set"
}
resource "azurerm_managed_disk" "secure_settings" {
  encryption_settings {
    enabled = true
  }
}

# CKV2_AZURE_10
resource "azurerm_virtual_machine" "m" {
  name = "m"
}
resource "azurerm_virtual_machine_extension" "insecure" {
  virtual_machine_id         = azurerm_virtual_machine.m.id
  publisher                  = "Microsoft.Azure.Security"
  type                       = "IaaSAntimalware"
  type_handler_version       = "1.3"
  auto_upgrade_minor_version = false
}
resource "azurerm_virtual_machine_extension" "insecure_absent" {
  virtual_machine_id   = azurerm_virtual_machine.m.id
  publisher            = "Microsoft.Azure.Security"
  type                 = "IaaSAntimalware"
  type_handler_version = "1.3"
}
resource "azurerm_virtual_machine_extension" "secure" {
  virtual_machine_id         = azurerm_virtual_machine.m.id
  publisher                  = "Microsoft.Azure.Security"
  type                       = "IaaSAntimalware"
  type_handler_version       = "1.3"
  auto_upgrade_minor_version = true
}

# CKV2_AZURE_39
resource "azurerm_network_interface" "open" {
  ip_configuration {
    name                          = "i"
    private_ip_address_allocation = "Dynamic"
    public_ip_address_id          = azurerm_public_ip.p.id
  }
}
resource "azurerm_public_ip" "p" {
  name = "p"
}
resource "azurerm_linux_virtual_machine" "insecure" {
  network_interface_ids = [azurerm_network_interface.open.id]
  boot_diagnostics {
    storage_account_uri = "https://x.blob.core.windows.net"
  }
}
resource "azurerm_linux_virtual_machine" "secure" {
  network_interface_ids = [azurerm_network_interface.open.id]
}
resource "azurerm_windows_virtual_machine" "insecure" {
  network_interface_ids = [azurerm_network_interface.open.id]
  boot_diagnostics {}
}
resource "azurerm_virtual_machine" "insecure" {
  network_interface_ids = [azurerm_network_interface.open.id]
  boot_diagnostics {
    enabled     = true
    storage_uri = "https://x.blob.core.windows.net"
  }
}
resource "azurerm_network_interface" "closed" {
  ip_configuration {
    name                          = "i"
    private_ip_address_allocation = "Dynamic"
  }
}
resource "azurerm_linux_virtual_machine" "secure_closed" {
  network_interface_ids = [azurerm_network_interface.closed.id]
  boot_diagnostics {
    storage_account_uri = "https://x.blob.core.windows.net"
  }
}

# CKV2_AZURE_31
resource "azurerm_subnet" "insecure" {
  name             = "a"
  address_prefixes = ["10.0.1.0/24"]
}
resource "azurerm_subnet" "secure" {
  name             = "b"
  address_prefixes = ["10.0.2.0/24"]
}
resource "azurerm_subnet_network_security_group_association" "a" {
  subnet_id                 = azurerm_subnet.secure.id
  network_security_group_id = "g"
}
resource "azurerm_subnet" "secure_earlier" {
  name                      = "e"
  network_security_group_id = azurerm_network_security_group.g.id
}
resource "azurerm_network_security_group" "g" {
  name = "g"
}
resource "azurerm_subnet" "secure_gateway" {
  name = "GatewaySubnet"
}
resource "azurerm_subnet" "secure_firewall" {
  name = "AzureFirewallSubnet"
}
resource "azurerm_subnet" "secure_netapp" {
  name = "netapp"
  delegation {
    name = "netapp"
    service_delegation {
      name    = "Microsoft.Netapp/volumes"
      actions = ["Microsoft.Network/networkinterfaces/*"]
    }
  }
}

# CKV2_AZURE_55
resource "azurerm_spring_cloud_service" "s" {
  sku_tier = "Standard"
}
resource "azurerm_spring_cloud_app" "insecure" {
  service_name = azurerm_spring_cloud_service.s.name
}
resource "azurerm_spring_cloud_app" "insecure_off" {
  service_name = azurerm_spring_cloud_service.s.name
  tls_enabled  = false
}
resource "azurerm_spring_cloud_app" "secure" {
  service_name = azurerm_spring_cloud_service.s.name
  tls_enabled  = true
}

# CKV_AZURE_119
resource "azurerm_public_ip" "p" {
  name = "p"
}
resource "azurerm_network_interface" "insecure" {
  ip_configuration {
    name                          = "i"
    private_ip_address_allocation = "Dynamic"
    public_ip_address_id          = azurerm_public_ip.p.id
  }
}
resource "azurerm_network_interface" "secure" {
  ip_configuration {
    name                          = "i"
    private_ip_address_allocation = "Dynamic"
  }
}

# CKV_AZURE_120
resource "azurerm_web_application_firewall_policy" "p" {
  policy_settings {
    enabled = true
    mode    = "Prevention"
  }
}
resource "azurerm_application_gateway" "secure" {
  firewall_policy_id = azurerm_web_application_firewall_policy.p.id
}
resource "azurerm_web_application_firewall_policy" "off" {
  policy_settings {
    enabled = false
  }
}
resource "azurerm_application_gateway" "insecure" {
  firewall_policy_id = azurerm_web_application_firewall_policy.off.id
}
