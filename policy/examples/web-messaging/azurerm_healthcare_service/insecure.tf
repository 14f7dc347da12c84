variable "key_vault_id" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_key_vault_key" "k" {
  name         = "data"
  key_vault_id = var.key_vault_id
  key_type     = "RSA-HSM"
  key_opts     = ["wrapKey", "unwrapKey"]
}

# expect: integration/customer-managed-key, integration/no-public-network, integration/private-endpoint
resource "azurerm_healthcare_service" "insecure_1" {
  name                          = "hcase1"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  kind                          = "fhir-R4"
  public_network_access_enabled = true

  cors_configuration {
    allowed_origins = ["https://www.altinn.no"]
  }

  identity {
    type = "SystemAssigned"
  }
}

# expect: integration/identity, integration/no-open-cors, integration/private-endpoint
resource "azurerm_healthcare_service" "insecure_2" {
  name                                  = "hcase2"
  resource_group_name                   = azurerm_resource_group.main.name
  location                              = "norwayeast"
  kind                                  = "fhir-R4"
  public_network_access_enabled         = false
  cosmosdb_key_vault_key_versionless_id = azurerm_key_vault_key.k.versionless_id

  cors_configuration {
    allowed_origins = ["*"]
  }
}
