variable "api_subnet_id" {
  type = string
}

variable "certificate_id" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_api_management_gateway_host_name_configuration" "main" {
  name              = "host"
  api_management_id = azurerm_api_management.main.id
  gateway_name      = "own"
  certificate_id    = var.certificate_id
  host_name         = "api.altinn.no"
  tls10_enabled     = false
  tls11_enabled     = false
}

resource "azurerm_api_management" "main" {
  name                          = "apim"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  publisher_name                = "Altinn"
  publisher_email               = "api@altinn.no"
  sku_name                      = "Premium_2"
  zones                         = ["1", "2"]
  min_api_version               = "2021-08-01"
  public_network_access_enabled = false
  virtual_network_type          = "Internal"

  virtual_network_configuration {
    subnet_id = var.api_subnet_id
  }

  identity {
    type = "SystemAssigned"
  }

  security {
    triple_des_ciphers_enabled = false
    frontend_ssl30_enabled     = false
    backend_ssl30_enabled      = false
    frontend_tls10_enabled     = false
    backend_tls10_enabled      = false
    frontend_tls11_enabled     = false
    backend_tls11_enabled      = false
  }

  sign_up {
    enabled = false

    terms_of_service {
      enabled          = false
      consent_required = false
    }
  }

  tenant_access {
    enabled = false
  }
}
