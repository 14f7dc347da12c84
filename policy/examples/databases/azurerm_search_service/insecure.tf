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

# expect: ai/no-public-network
resource "azurerm_search_service" "public" {
  name                = "public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "standard"
  replica_count       = 3

  customer_managed_key_enforcement_enabled = true
  local_authentication_enabled             = false
  public_network_access_enabled            = true

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "public" {
  name                = "pe-public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "public"
    private_connection_resource_id = azurerm_search_service.public.id
    subresource_names              = ["searchService"]
    is_manual_connection           = false
  }
}

# expect: ai/no-shared-key
resource "azurerm_search_service" "keys" {
  name                = "keys"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "standard"
  replica_count       = 3

  customer_managed_key_enforcement_enabled = true
  public_network_access_enabled            = false

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "keys" {
  name                = "pe-keys"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "keys"
    private_connection_resource_id = azurerm_search_service.keys.id
    subresource_names              = ["searchService"]
    is_manual_connection           = false
  }
}

# expect: ai/search-allowed-addresses
resource "azurerm_search_service" "anybody" {
  name                = "anybody"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "standard"
  replica_count       = 3

  allowed_ips                              = ["0.0.0.0/0"]
  customer_managed_key_enforcement_enabled = true
  local_authentication_enabled             = false
  public_network_access_enabled            = false

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "anybody" {
  name                = "pe-anybody"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "anybody"
    private_connection_resource_id = azurerm_search_service.anybody.id
    subresource_names              = ["searchService"]
    is_manual_connection           = false
  }
}

# expect: ai/search-update-sla
resource "azurerm_search_service" "two" {
  name                = "two"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "standard"
  replica_count       = 2

  customer_managed_key_enforcement_enabled = true
  local_authentication_enabled             = false
  public_network_access_enabled            = false

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "two" {
  name                = "pe-two"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "two"
    private_connection_resource_id = azurerm_search_service.two.id
    subresource_names              = ["searchService"]
    is_manual_connection           = false
  }
}

# expect: ai/search-query-sla, ai/search-update-sla
resource "azurerm_search_service" "one" {
  name                = "one"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "standard"
  replica_count       = 1

  customer_managed_key_enforcement_enabled = true
  local_authentication_enabled             = false
  public_network_access_enabled            = false

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "one" {
  name                = "pe-one"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "one"
    private_connection_resource_id = azurerm_search_service.one.id
    subresource_names              = ["searchService"]
    is_manual_connection           = false
  }
}

# expect: ai/managed-identity
resource "azurerm_search_service" "no_identity" {
  name                = "no_identity"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "standard"
  replica_count       = 3

  customer_managed_key_enforcement_enabled = true
  local_authentication_enabled             = false
  public_network_access_enabled            = false
}

resource "azurerm_private_endpoint" "no_identity" {
  name                = "pe-no_identity"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "no_identity"
    private_connection_resource_id = azurerm_search_service.no_identity.id
    subresource_names              = ["searchService"]
    is_manual_connection           = false
  }
}

# expect: ai/search-key-enforced
resource "azurerm_search_service" "unenforced" {
  name                = "unenforced"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "standard"
  replica_count       = 3

  local_authentication_enabled  = false
  public_network_access_enabled = false

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "unenforced" {
  name                = "pe-unenforced"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "unenforced"
    private_connection_resource_id = azurerm_search_service.unenforced.id
    subresource_names              = ["searchService"]
    is_manual_connection           = false
  }
}

# expect: ai/azure-services
resource "azurerm_search_service" "bypass" {
  name                = "bypass"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "standard"
  replica_count       = 3

  network_rule_bypass_option               = "AzureServices"
  customer_managed_key_enforcement_enabled = true
  local_authentication_enabled             = false
  public_network_access_enabled            = false

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "bypass" {
  name                = "pe-bypass"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "bypass"
    private_connection_resource_id = azurerm_search_service.bypass.id
    subresource_names              = ["searchService"]
    is_manual_connection           = false
  }
}
