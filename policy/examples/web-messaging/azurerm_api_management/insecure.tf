variable "api_subnet_id" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: edge/api-minimum-version, edge/api-network-type, edge/api-no-public-network, edge/api-tier, edge/api-zones
resource "azurerm_api_management" "insecure_1" {
  name                          = "apim1"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  publisher_name                = "Altinn"
  publisher_email               = "api@altinn.no"
  sku_name                      = "Developer_1"
  zones                         = ["1"]
  min_api_version               = "2018-01-01"
  public_network_access_enabled = true
  virtual_network_type          = "None"

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

# expect: edge/api-ciphers, edge/api-no-direct-management, edge/api-sign-up, edge/api-tls, edge/identity
resource "azurerm_api_management" "insecure_2" {
  name                          = "apim2"
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

  security {
    triple_des_ciphers_enabled = true
    frontend_ssl30_enabled     = true
    backend_ssl30_enabled      = false
    frontend_tls10_enabled     = false
    backend_tls10_enabled      = false
    frontend_tls11_enabled     = false
    backend_tls11_enabled      = false
  }

  sign_up {
    enabled = true

    terms_of_service {
      enabled          = false
      consent_required = false
    }
  }

  tenant_access {
    enabled = true
  }
}

# expect: edge/api-client-certificate, edge/api-network, edge/api-zones
resource "azurerm_api_management" "insecure_3" {
  name                          = "apim3"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  publisher_name                = "Altinn"
  publisher_email               = "api@altinn.no"
  sku_name                      = "Consumption_0"
  min_api_version               = "2021-08-01"
  public_network_access_enabled = false
  virtual_network_type          = "None"

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
