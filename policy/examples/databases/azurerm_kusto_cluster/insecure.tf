resource "azurerm_resource_group" "example" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_virtual_network" "example" {
  name                = "vnet-example"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  address_space       = ["10.0.0.0/16"]
}

resource "azurerm_subnet" "example" {
  name                 = "snet-endpoints"
  resource_group_name  = azurerm_resource_group.example.name
  virtual_network_name = azurerm_virtual_network.example.name
  address_prefixes     = ["10.0.1.0/24"]
}

data "azurerm_client_config" "current" {}

resource "azurerm_key_vault" "example" {
  name                          = "kv-example"
  location                      = azurerm_resource_group.example.location
  resource_group_name           = azurerm_resource_group.example.name
  tenant_id                     = data.azurerm_client_config.current.tenant_id
  sku_name                      = "premium"
  purge_protection_enabled      = true
  rbac_authorization_enabled    = true
  public_network_access_enabled = false
}

resource "azurerm_key_vault_key" "example" {
  name         = "data"
  key_vault_id = azurerm_key_vault.example.id
  key_type     = "RSA-HSM"
  key_size     = 3072
  key_opts     = ["wrapKey", "unwrapKey"]
}

resource "azurerm_user_assigned_identity" "example" {
  name                = "id-example"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
}

# expect: analytics/no-public-network
resource "azurerm_kusto_cluster" "public" {
  name                = "public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  disk_encryption_enabled            = true
  double_encryption_enabled          = true
  outbound_network_access_restricted = true
  public_network_access_enabled      = true
  trusted_external_tenants           = []

  sku {
    name     = "Standard_E8ads_v5"
    capacity = 2
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "public" {
  name                = "pe-public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "public"
    private_connection_resource_id = azurerm_kusto_cluster.public.id
    subresource_names              = ["cluster"]
    is_manual_connection           = false
  }
}

resource "azurerm_kusto_cluster_customer_managed_key" "public" {
  cluster_id    = azurerm_kusto_cluster.public.id
  key_vault_id  = azurerm_key_vault.example.id
  key_name      = azurerm_key_vault_key.example.name
  user_identity = azurerm_user_assigned_identity.example.id
}

# expect: analytics/disk-encryption
resource "azurerm_kusto_cluster" "plain_disks" {
  name                = "plain_disks"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  double_encryption_enabled          = true
  outbound_network_access_restricted = true
  public_network_access_enabled      = false
  trusted_external_tenants           = []

  sku {
    name     = "Standard_E8ads_v5"
    capacity = 2
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "plain_disks" {
  name                = "pe-plain_disks"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "plain_disks"
    private_connection_resource_id = azurerm_kusto_cluster.plain_disks.id
    subresource_names              = ["cluster"]
    is_manual_connection           = false
  }
}

resource "azurerm_kusto_cluster_customer_managed_key" "plain_disks" {
  cluster_id    = azurerm_kusto_cluster.plain_disks.id
  key_vault_id  = azurerm_key_vault.example.id
  key_name      = azurerm_key_vault_key.example.name
  user_identity = azurerm_user_assigned_identity.example.id
}

# expect: analytics/double-encryption
resource "azurerm_kusto_cluster" "once_encrypted" {
  name                = "once_encrypted"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  disk_encryption_enabled            = true
  outbound_network_access_restricted = true
  public_network_access_enabled      = false
  trusted_external_tenants           = []

  sku {
    name     = "Standard_E8ads_v5"
    capacity = 2
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "once_encrypted" {
  name                = "pe-once_encrypted"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "once_encrypted"
    private_connection_resource_id = azurerm_kusto_cluster.once_encrypted.id
    subresource_names              = ["cluster"]
    is_manual_connection           = false
  }
}

resource "azurerm_kusto_cluster_customer_managed_key" "once_encrypted" {
  cluster_id    = azurerm_kusto_cluster.once_encrypted.id
  key_vault_id  = azurerm_key_vault.example.id
  key_name      = azurerm_key_vault_key.example.name
  user_identity = azurerm_user_assigned_identity.example.id
}

# expect: analytics/outbound-restricted
resource "azurerm_kusto_cluster" "outbound" {
  name                = "outbound"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  disk_encryption_enabled       = true
  double_encryption_enabled     = true
  public_network_access_enabled = false
  trusted_external_tenants      = []

  sku {
    name     = "Standard_E8ads_v5"
    capacity = 2
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "outbound" {
  name                = "pe-outbound"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "outbound"
    private_connection_resource_id = azurerm_kusto_cluster.outbound.id
    subresource_names              = ["cluster"]
    is_manual_connection           = false
  }
}

resource "azurerm_kusto_cluster_customer_managed_key" "outbound" {
  cluster_id    = azurerm_kusto_cluster.outbound.id
  key_vault_id  = azurerm_key_vault.example.id
  key_name      = azurerm_key_vault_key.example.name
  user_identity = azurerm_user_assigned_identity.example.id
}

# expect: analytics/kusto-tenants
resource "azurerm_kusto_cluster" "any_tenant" {
  name                = "any_tenant"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  disk_encryption_enabled            = true
  double_encryption_enabled          = true
  outbound_network_access_restricted = true
  public_network_access_enabled      = false
  trusted_external_tenants           = ["*"]

  sku {
    name     = "Standard_E8ads_v5"
    capacity = 2
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "any_tenant" {
  name                = "pe-any_tenant"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "any_tenant"
    private_connection_resource_id = azurerm_kusto_cluster.any_tenant.id
    subresource_names              = ["cluster"]
    is_manual_connection           = false
  }
}

resource "azurerm_kusto_cluster_customer_managed_key" "any_tenant" {
  cluster_id    = azurerm_kusto_cluster.any_tenant.id
  key_vault_id  = azurerm_key_vault.example.id
  key_name      = azurerm_key_vault_key.example.name
  user_identity = azurerm_user_assigned_identity.example.id
}

# expect: analytics/kusto-sla
resource "azurerm_kusto_cluster" "development" {
  name                = "development"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  disk_encryption_enabled            = true
  double_encryption_enabled          = true
  outbound_network_access_restricted = true
  public_network_access_enabled      = false
  trusted_external_tenants           = []

  sku {
    name     = "Dev(No SLA)_Standard_E2a_v4"
    capacity = 2
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "development" {
  name                = "pe-development"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "development"
    private_connection_resource_id = azurerm_kusto_cluster.development.id
    subresource_names              = ["cluster"]
    is_manual_connection           = false
  }
}

resource "azurerm_kusto_cluster_customer_managed_key" "development" {
  cluster_id    = azurerm_kusto_cluster.development.id
  key_vault_id  = azurerm_key_vault.example.id
  key_name      = azurerm_key_vault_key.example.name
  user_identity = azurerm_user_assigned_identity.example.id
}

# expect: analytics/managed-identity
resource "azurerm_kusto_cluster" "no_identity" {
  name                = "no_identity"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  disk_encryption_enabled            = true
  double_encryption_enabled          = true
  outbound_network_access_restricted = true
  public_network_access_enabled      = false
  trusted_external_tenants           = []

  sku {
    name     = "Standard_E8ads_v5"
    capacity = 2
  }
}

resource "azurerm_private_endpoint" "no_identity" {
  name                = "pe-no_identity"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "no_identity"
    private_connection_resource_id = azurerm_kusto_cluster.no_identity.id
    subresource_names              = ["cluster"]
    is_manual_connection           = false
  }
}

resource "azurerm_kusto_cluster_customer_managed_key" "no_identity" {
  cluster_id    = azurerm_kusto_cluster.no_identity.id
  key_vault_id  = azurerm_key_vault.example.id
  key_name      = azurerm_key_vault_key.example.name
  user_identity = azurerm_user_assigned_identity.example.id
}

# expect: analytics/customer-managed-key
resource "azurerm_kusto_cluster" "microsoft_key" {
  name                = "microsoft_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  disk_encryption_enabled            = true
  double_encryption_enabled          = true
  outbound_network_access_restricted = true
  public_network_access_enabled      = false
  trusted_external_tenants           = []

  sku {
    name     = "Standard_E8ads_v5"
    capacity = 2
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "microsoft_key" {
  name                = "pe-microsoft_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "microsoft_key"
    private_connection_resource_id = azurerm_kusto_cluster.microsoft_key.id
    subresource_names              = ["cluster"]
    is_manual_connection           = false
  }
}
