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
resource "azurerm_data_factory" "public" {
  name                = "public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  public_network_enabled           = true
  managed_virtual_network_enabled  = true
  customer_managed_key_id          = azurerm_key_vault_key.example.id
  customer_managed_key_identity_id = azurerm_user_assigned_identity.example.id

  github_configuration {
    account_name    = "example"
    branch_name     = "main"
    repository_name = "pipelines"
    root_folder     = "/"
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
    private_connection_resource_id = azurerm_data_factory.public.id
    subresource_names              = ["dataFactory"]
    is_manual_connection           = false
  }
}

resource "azurerm_data_factory_integration_runtime_azure" "public" {
  name                    = "public"
  data_factory_id         = azurerm_data_factory.public.id
  location                = azurerm_resource_group.example.location
  virtual_network_enabled = true
}

# expect: analytics/managed-network
resource "azurerm_data_factory" "no_network" {
  name                = "no_network"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  public_network_enabled           = false
  managed_virtual_network_enabled  = false
  customer_managed_key_id          = azurerm_key_vault_key.example.id
  customer_managed_key_identity_id = azurerm_user_assigned_identity.example.id

  github_configuration {
    account_name    = "example"
    branch_name     = "main"
    repository_name = "pipelines"
    root_folder     = "/"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "no_network" {
  name                = "pe-no_network"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "no_network"
    private_connection_resource_id = azurerm_data_factory.no_network.id
    subresource_names              = ["dataFactory"]
    is_manual_connection           = false
  }
}

resource "azurerm_data_factory_integration_runtime_azure" "no_network" {
  name                    = "no_network"
  data_factory_id         = azurerm_data_factory.no_network.id
  location                = azurerm_resource_group.example.location
  virtual_network_enabled = true
}

# expect: analytics/customer-managed-key
resource "azurerm_data_factory" "microsoft_key" {
  name                = "microsoft_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  public_network_enabled           = false
  managed_virtual_network_enabled  = true
  customer_managed_key_identity_id = azurerm_user_assigned_identity.example.id

  github_configuration {
    account_name    = "example"
    branch_name     = "main"
    repository_name = "pipelines"
    root_folder     = "/"
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
    private_connection_resource_id = azurerm_data_factory.microsoft_key.id
    subresource_names              = ["dataFactory"]
    is_manual_connection           = false
  }
}

resource "azurerm_data_factory_integration_runtime_azure" "microsoft_key" {
  name                    = "microsoft_key"
  data_factory_id         = azurerm_data_factory.microsoft_key.id
  location                = azurerm_resource_group.example.location
  virtual_network_enabled = true
}

# expect: analytics/factory-in-git
resource "azurerm_data_factory" "by_hand" {
  name                = "by_hand"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  public_network_enabled           = false
  managed_virtual_network_enabled  = true
  customer_managed_key_id          = azurerm_key_vault_key.example.id
  customer_managed_key_identity_id = azurerm_user_assigned_identity.example.id

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "by_hand" {
  name                = "pe-by_hand"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "by_hand"
    private_connection_resource_id = azurerm_data_factory.by_hand.id
    subresource_names              = ["dataFactory"]
    is_manual_connection           = false
  }
}

resource "azurerm_data_factory_integration_runtime_azure" "by_hand" {
  name                    = "by_hand"
  data_factory_id         = azurerm_data_factory.by_hand.id
  location                = azurerm_resource_group.example.location
  virtual_network_enabled = true
}

# expect: analytics/managed-identity
resource "azurerm_data_factory" "no_identity" {
  name                = "no_identity"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  public_network_enabled           = false
  managed_virtual_network_enabled  = true
  customer_managed_key_id          = azurerm_key_vault_key.example.id
  customer_managed_key_identity_id = azurerm_user_assigned_identity.example.id

  github_configuration {
    account_name    = "example"
    branch_name     = "main"
    repository_name = "pipelines"
    root_folder     = "/"
  }
}

resource "azurerm_private_endpoint" "no_identity" {
  name                = "pe-no_identity"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "no_identity"
    private_connection_resource_id = azurerm_data_factory.no_identity.id
    subresource_names              = ["dataFactory"]
    is_manual_connection           = false
  }
}

resource "azurerm_data_factory_integration_runtime_azure" "no_identity" {
  name                    = "no_identity"
  data_factory_id         = azurerm_data_factory.no_identity.id
  location                = azurerm_resource_group.example.location
  virtual_network_enabled = true
}

resource "azurerm_data_factory" "outside" {
  name                = "outside"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  public_network_enabled           = false
  managed_virtual_network_enabled  = true
  customer_managed_key_id          = azurerm_key_vault_key.example.id
  customer_managed_key_identity_id = azurerm_user_assigned_identity.example.id

  github_configuration {
    account_name    = "example"
    branch_name     = "main"
    repository_name = "pipelines"
    root_folder     = "/"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "outside" {
  name                = "pe-outside"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "outside"
    private_connection_resource_id = azurerm_data_factory.outside.id
    subresource_names              = ["dataFactory"]
    is_manual_connection           = false
  }
}

# expect: analytics/runtime-in-network
resource "azurerm_data_factory_integration_runtime_azure" "outside" {
  name            = "outside"
  data_factory_id = azurerm_data_factory.outside.id
  location        = azurerm_resource_group.example.location
}

# expect: analytics/private-endpoint
resource "azurerm_data_factory" "unreachable" {
  name                = "unreachable"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  public_network_enabled           = false
  managed_virtual_network_enabled  = true
  customer_managed_key_id          = azurerm_key_vault_key.example.id
  customer_managed_key_identity_id = azurerm_user_assigned_identity.example.id

  github_configuration {
    account_name    = "example"
    branch_name     = "main"
    repository_name = "pipelines"
    root_folder     = "/"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_data_factory_integration_runtime_azure" "unreachable" {
  name                    = "unreachable"
  data_factory_id         = azurerm_data_factory.unreachable.id
  location                = azurerm_resource_group.example.location
  virtual_network_enabled = true
}
