variable "endpoint_subnet_id" {
  type = string
}

variable "key_vault_id" {
  type = string
}

variable "part" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_healthcare_service" "main" {
  name                                  = "hcase"
  resource_group_name                   = azurerm_resource_group.main.name
  location                              = "norwayeast"
  kind                                  = "fhir-R4"
  public_network_access_enabled         = false
  cosmosdb_key_vault_key_versionless_id = azurerm_key_vault_key.k.versionless_id

  cors_configuration {
    allowed_origins = ["https://www.altinn.no"]
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "healthcare_service" {
  name                = "pe-healthcare_service"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "healthcare_service"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_healthcare_service.main.id
    subresource_names              = [var.part]
  }
}

resource "azurerm_key_vault_key" "k" {
  name         = "data"
  key_vault_id = var.key_vault_id
  key_type     = "RSA-HSM"
  key_opts     = ["wrapKey", "unwrapKey"]
}
