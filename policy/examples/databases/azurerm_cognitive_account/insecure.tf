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

# expect: ai/no-public-network
resource "azurerm_cognitive_account" "public" {
  name                = "public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  kind                = "OpenAI"
  sku_name            = "S0"

  custom_subdomain_name              = "public"
  fqdns                              = ["api.altinn.no"]
  local_auth_enabled                 = false
  outbound_network_access_restricted = true
  public_network_access_enabled      = true

  customer_managed_key {
    key_vault_key_id   = azurerm_key_vault_key.example.id
    identity_client_id = azurerm_user_assigned_identity.example.client_id
  }

  network_acls {
    default_action = "Deny"
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
    private_connection_resource_id = azurerm_cognitive_account.public.id
    subresource_names              = ["account"]
    is_manual_connection           = false
  }
}

resource "azurerm_cognitive_account_rai_policy" "public" {
  name                 = "public"
  cognitive_account_id = azurerm_cognitive_account.public.id
  base_policy_name     = "Microsoft.Default"
  mode                 = "Blocking"

  content_filter {
    name               = "Hate"
    filter_enabled     = true
    block_enabled      = true
    severity_threshold = "Medium"
    source             = "Prompt"
  }
}

resource "azurerm_cognitive_deployment" "public" {
  name                 = "public"
  cognitive_account_id = azurerm_cognitive_account.public.id
  rai_policy_name      = azurerm_cognitive_account_rai_policy.public.name

  model {
    format  = "OpenAI"
    name    = "gpt-4o"
    version = "2024-11-20"
  }

  sku {
    name = "Standard"
  }
}

# expect: ai/no-shared-key
resource "azurerm_cognitive_account" "keys" {
  name                = "keys"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  kind                = "OpenAI"
  sku_name            = "S0"

  custom_subdomain_name              = "keys"
  fqdns                              = ["api.altinn.no"]
  outbound_network_access_restricted = true
  public_network_access_enabled      = false

  customer_managed_key {
    key_vault_key_id   = azurerm_key_vault_key.example.id
    identity_client_id = azurerm_user_assigned_identity.example.client_id
  }

  network_acls {
    default_action = "Deny"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "keys" {
  name                = "pe-keys"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "keys"
    private_connection_resource_id = azurerm_cognitive_account.keys.id
    subresource_names              = ["account"]
    is_manual_connection           = false
  }
}

resource "azurerm_cognitive_account_rai_policy" "keys" {
  name                 = "keys"
  cognitive_account_id = azurerm_cognitive_account.keys.id
  base_policy_name     = "Microsoft.Default"
  mode                 = "Blocking"

  content_filter {
    name               = "Hate"
    filter_enabled     = true
    block_enabled      = true
    severity_threshold = "Medium"
    source             = "Prompt"
  }
}

resource "azurerm_cognitive_deployment" "keys" {
  name                 = "keys"
  cognitive_account_id = azurerm_cognitive_account.keys.id
  rai_policy_name      = azurerm_cognitive_account_rai_policy.keys.name

  model {
    format  = "OpenAI"
    name    = "gpt-4o"
    version = "2024-11-20"
  }

  sku {
    name = "Standard"
  }
}

# expect: ai/outbound-restricted
resource "azurerm_cognitive_account" "outbound" {
  name                = "outbound"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  kind                = "OpenAI"
  sku_name            = "S0"

  custom_subdomain_name         = "outbound"
  fqdns                         = ["api.altinn.no"]
  local_auth_enabled            = false
  public_network_access_enabled = false

  customer_managed_key {
    key_vault_key_id   = azurerm_key_vault_key.example.id
    identity_client_id = azurerm_user_assigned_identity.example.client_id
  }

  network_acls {
    default_action = "Deny"
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
    private_connection_resource_id = azurerm_cognitive_account.outbound.id
    subresource_names              = ["account"]
    is_manual_connection           = false
  }
}

resource "azurerm_cognitive_account_rai_policy" "outbound" {
  name                 = "outbound"
  cognitive_account_id = azurerm_cognitive_account.outbound.id
  base_policy_name     = "Microsoft.Default"
  mode                 = "Blocking"

  content_filter {
    name               = "Hate"
    filter_enabled     = true
    block_enabled      = true
    severity_threshold = "Medium"
    source             = "Prompt"
  }
}

resource "azurerm_cognitive_deployment" "outbound" {
  name                 = "outbound"
  cognitive_account_id = azurerm_cognitive_account.outbound.id
  rai_policy_name      = azurerm_cognitive_account_rai_policy.outbound.name

  model {
    format  = "OpenAI"
    name    = "gpt-4o"
    version = "2024-11-20"
  }

  sku {
    name = "Standard"
  }
}

# expect: ai/default-deny
resource "azurerm_cognitive_account" "open" {
  name                = "open"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  kind                = "OpenAI"
  sku_name            = "S0"

  custom_subdomain_name              = "open"
  fqdns                              = ["api.altinn.no"]
  local_auth_enabled                 = false
  outbound_network_access_restricted = true
  public_network_access_enabled      = false

  customer_managed_key {
    key_vault_key_id   = azurerm_key_vault_key.example.id
    identity_client_id = azurerm_user_assigned_identity.example.client_id
  }

  network_acls {
    default_action = "Allow"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "open" {
  name                = "pe-open"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "open"
    private_connection_resource_id = azurerm_cognitive_account.open.id
    subresource_names              = ["account"]
    is_manual_connection           = false
  }
}

resource "azurerm_cognitive_account_rai_policy" "open" {
  name                 = "open"
  cognitive_account_id = azurerm_cognitive_account.open.id
  base_policy_name     = "Microsoft.Default"
  mode                 = "Blocking"

  content_filter {
    name               = "Hate"
    filter_enabled     = true
    block_enabled      = true
    severity_threshold = "Medium"
    source             = "Prompt"
  }
}

resource "azurerm_cognitive_deployment" "open" {
  name                 = "open"
  cognitive_account_id = azurerm_cognitive_account.open.id
  rai_policy_name      = azurerm_cognitive_account_rai_policy.open.name

  model {
    format  = "OpenAI"
    name    = "gpt-4o"
    version = "2024-11-20"
  }

  sku {
    name = "Standard"
  }
}

# expect: ai/azure-services
resource "azurerm_cognitive_account" "bypass" {
  name                = "bypass"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  kind                = "OpenAI"
  sku_name            = "S0"

  custom_subdomain_name              = "bypass"
  fqdns                              = ["api.altinn.no"]
  local_auth_enabled                 = false
  outbound_network_access_restricted = true
  public_network_access_enabled      = false

  customer_managed_key {
    key_vault_key_id   = azurerm_key_vault_key.example.id
    identity_client_id = azurerm_user_assigned_identity.example.client_id
  }

  network_acls {
    bypass         = "AzureServices"
    default_action = "Deny"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "bypass" {
  name                = "pe-bypass"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "bypass"
    private_connection_resource_id = azurerm_cognitive_account.bypass.id
    subresource_names              = ["account"]
    is_manual_connection           = false
  }
}

resource "azurerm_cognitive_account_rai_policy" "bypass" {
  name                 = "bypass"
  cognitive_account_id = azurerm_cognitive_account.bypass.id
  base_policy_name     = "Microsoft.Default"
  mode                 = "Blocking"

  content_filter {
    name               = "Hate"
    filter_enabled     = true
    block_enabled      = true
    severity_threshold = "Medium"
    source             = "Prompt"
  }
}

resource "azurerm_cognitive_deployment" "bypass" {
  name                 = "bypass"
  cognitive_account_id = azurerm_cognitive_account.bypass.id
  rai_policy_name      = azurerm_cognitive_account_rai_policy.bypass.name

  model {
    format  = "OpenAI"
    name    = "gpt-4o"
    version = "2024-11-20"
  }

  sku {
    name = "Standard"
  }
}

# expect: ai/customer-managed-key
resource "azurerm_cognitive_account" "microsoft_key" {
  name                = "microsoft_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  kind                = "OpenAI"
  sku_name            = "S0"

  custom_subdomain_name              = "microsoft_key"
  fqdns                              = ["api.altinn.no"]
  local_auth_enabled                 = false
  outbound_network_access_restricted = true
  public_network_access_enabled      = false

  network_acls {
    default_action = "Deny"
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
    private_connection_resource_id = azurerm_cognitive_account.microsoft_key.id
    subresource_names              = ["account"]
    is_manual_connection           = false
  }
}

resource "azurerm_cognitive_account_rai_policy" "microsoft_key" {
  name                 = "microsoft_key"
  cognitive_account_id = azurerm_cognitive_account.microsoft_key.id
  base_policy_name     = "Microsoft.Default"
  mode                 = "Blocking"

  content_filter {
    name               = "Hate"
    filter_enabled     = true
    block_enabled      = true
    severity_threshold = "Medium"
    source             = "Prompt"
  }
}

resource "azurerm_cognitive_deployment" "microsoft_key" {
  name                 = "microsoft_key"
  cognitive_account_id = azurerm_cognitive_account.microsoft_key.id
  rai_policy_name      = azurerm_cognitive_account_rai_policy.microsoft_key.name

  model {
    format  = "OpenAI"
    name    = "gpt-4o"
    version = "2024-11-20"
  }

  sku {
    name = "Standard"
  }
}

# expect: ai/managed-identity
resource "azurerm_cognitive_account" "no_identity" {
  name                = "no_identity"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  kind                = "OpenAI"
  sku_name            = "S0"

  custom_subdomain_name              = "no_identity"
  fqdns                              = ["api.altinn.no"]
  local_auth_enabled                 = false
  outbound_network_access_restricted = true
  public_network_access_enabled      = false

  customer_managed_key {
    key_vault_key_id   = azurerm_key_vault_key.example.id
    identity_client_id = azurerm_user_assigned_identity.example.client_id
  }

  network_acls {
    default_action = "Deny"
  }
}

resource "azurerm_private_endpoint" "no_identity" {
  name                = "pe-no_identity"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "no_identity"
    private_connection_resource_id = azurerm_cognitive_account.no_identity.id
    subresource_names              = ["account"]
    is_manual_connection           = false
  }
}

resource "azurerm_cognitive_account_rai_policy" "no_identity" {
  name                 = "no_identity"
  cognitive_account_id = azurerm_cognitive_account.no_identity.id
  base_policy_name     = "Microsoft.Default"
  mode                 = "Blocking"

  content_filter {
    name               = "Hate"
    filter_enabled     = true
    block_enabled      = true
    severity_threshold = "Medium"
    source             = "Prompt"
  }
}

resource "azurerm_cognitive_deployment" "no_identity" {
  name                 = "no_identity"
  cognitive_account_id = azurerm_cognitive_account.no_identity.id
  rai_policy_name      = azurerm_cognitive_account_rai_policy.no_identity.name

  model {
    format  = "OpenAI"
    name    = "gpt-4o"
    version = "2024-11-20"
  }

  sku {
    name = "Standard"
  }
}

resource "azurerm_cognitive_account" "world" {
  name                = "world"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  kind                = "OpenAI"
  sku_name            = "S0"

  custom_subdomain_name              = "world"
  fqdns                              = ["api.altinn.no"]
  local_auth_enabled                 = false
  outbound_network_access_restricted = true
  public_network_access_enabled      = false

  customer_managed_key {
    key_vault_key_id   = azurerm_key_vault_key.example.id
    identity_client_id = azurerm_user_assigned_identity.example.client_id
  }

  network_acls {
    default_action = "Deny"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "world" {
  name                = "pe-world"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "world"
    private_connection_resource_id = azurerm_cognitive_account.world.id
    subresource_names              = ["account"]
    is_manual_connection           = false
  }
}

resource "azurerm_cognitive_account_rai_policy" "world" {
  name                 = "world"
  cognitive_account_id = azurerm_cognitive_account.world.id
  base_policy_name     = "Microsoft.Default"
  mode                 = "Blocking"

  content_filter {
    name               = "Hate"
    filter_enabled     = true
    block_enabled      = true
    severity_threshold = "Medium"
    source             = "Prompt"
  }
}

# expect: ai/model-region
resource "azurerm_cognitive_deployment" "world" {
  name                 = "world"
  cognitive_account_id = azurerm_cognitive_account.world.id
  rai_policy_name      = azurerm_cognitive_account_rai_policy.world.name

  model {
    format  = "OpenAI"
    name    = "gpt-4o"
    version = "2024-11-20"
  }

  sku {
    name = "GlobalStandard"
  }
}

resource "azurerm_cognitive_account" "noting" {
  name                = "noting"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  kind                = "OpenAI"
  sku_name            = "S0"

  custom_subdomain_name              = "noting"
  fqdns                              = ["api.altinn.no"]
  local_auth_enabled                 = false
  outbound_network_access_restricted = true
  public_network_access_enabled      = false

  customer_managed_key {
    key_vault_key_id   = azurerm_key_vault_key.example.id
    identity_client_id = azurerm_user_assigned_identity.example.client_id
  }

  network_acls {
    default_action = "Deny"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "noting" {
  name                = "pe-noting"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "noting"
    private_connection_resource_id = azurerm_cognitive_account.noting.id
    subresource_names              = ["account"]
    is_manual_connection           = false
  }
}

# expect: ai/content-filter
resource "azurerm_cognitive_account_rai_policy" "noting" {
  name                 = "noting"
  cognitive_account_id = azurerm_cognitive_account.noting.id
  base_policy_name     = "Microsoft.Default"
  mode                 = "Blocking"

  content_filter {
    name               = "Hate"
    filter_enabled     = true
    block_enabled      = false
    severity_threshold = "Medium"
    source             = "Prompt"
  }
}

resource "azurerm_cognitive_deployment" "noting" {
  name                 = "noting"
  cognitive_account_id = azurerm_cognitive_account.noting.id
  rai_policy_name      = azurerm_cognitive_account_rai_policy.noting.name

  model {
    format  = "OpenAI"
    name    = "gpt-4o"
    version = "2024-11-20"
  }

  sku {
    name = "Standard"
  }
}

resource "azurerm_cognitive_account" "late" {
  name                = "late"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  kind                = "OpenAI"
  sku_name            = "S0"

  custom_subdomain_name              = "late"
  fqdns                              = ["api.altinn.no"]
  local_auth_enabled                 = false
  outbound_network_access_restricted = true
  public_network_access_enabled      = false

  customer_managed_key {
    key_vault_key_id   = azurerm_key_vault_key.example.id
    identity_client_id = azurerm_user_assigned_identity.example.client_id
  }

  network_acls {
    default_action = "Deny"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "late" {
  name                = "pe-late"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "late"
    private_connection_resource_id = azurerm_cognitive_account.late.id
    subresource_names              = ["account"]
    is_manual_connection           = false
  }
}

# expect: ai/filter-blocking
resource "azurerm_cognitive_account_rai_policy" "late" {
  name                 = "late"
  cognitive_account_id = azurerm_cognitive_account.late.id
  base_policy_name     = "Microsoft.Default"
  mode                 = "Asynchronous_filter"

  content_filter {
    name               = "Hate"
    filter_enabled     = true
    block_enabled      = true
    severity_threshold = "Medium"
    source             = "Prompt"
  }
}

resource "azurerm_cognitive_deployment" "late" {
  name                 = "late"
  cognitive_account_id = azurerm_cognitive_account.late.id
  rai_policy_name      = azurerm_cognitive_account_rai_policy.late.name

  model {
    format  = "OpenAI"
    name    = "gpt-4o"
    version = "2024-11-20"
  }

  sku {
    name = "Standard"
  }
}

# expect: ai/private-endpoint
resource "azurerm_cognitive_account" "unreachable" {
  name                = "unreachable"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  kind                = "OpenAI"
  sku_name            = "S0"

  custom_subdomain_name              = "unreachable"
  fqdns                              = ["api.altinn.no"]
  local_auth_enabled                 = false
  outbound_network_access_restricted = true
  public_network_access_enabled      = false

  customer_managed_key {
    key_vault_key_id   = azurerm_key_vault_key.example.id
    identity_client_id = azurerm_user_assigned_identity.example.client_id
  }

  network_acls {
    default_action = "Deny"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_cognitive_account_rai_policy" "unreachable" {
  name                 = "unreachable"
  cognitive_account_id = azurerm_cognitive_account.unreachable.id
  base_policy_name     = "Microsoft.Default"
  mode                 = "Blocking"

  content_filter {
    name               = "Hate"
    filter_enabled     = true
    block_enabled      = true
    severity_threshold = "Medium"
    source             = "Prompt"
  }
}

resource "azurerm_cognitive_deployment" "unreachable" {
  name                 = "unreachable"
  cognitive_account_id = azurerm_cognitive_account.unreachable.id
  rai_policy_name      = azurerm_cognitive_account_rai_policy.unreachable.name

  model {
    format  = "OpenAI"
    name    = "gpt-4o"
    version = "2024-11-20"
  }

  sku {
    name = "Standard"
  }
}
