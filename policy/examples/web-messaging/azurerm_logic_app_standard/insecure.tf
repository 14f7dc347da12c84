resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_subnet" "apps" {
  name                 = "snet-apps"
  resource_group_name  = azurerm_resource_group.main.name
  virtual_network_name = "vnet-app"
  address_prefixes     = ["10.0.1.0/26"]
}

resource "azurerm_storage_account" "functions" {
  name                     = "stfunctions"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = "norwayeast"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}

resource "azurerm_service_plan" "main" {
  name                   = "asp-app"
  resource_group_name    = azurerm_resource_group.main.name
  location               = "norwayeast"
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}

# expect: web/client-certificate, web/content-network, web/https-only, web/no-ftp-password, web/no-public-network, web/virtual-network
resource "azurerm_logic_app_standard" "insecure_1" {
  name                                     = "app-case1"
  resource_group_name                      = azurerm_resource_group.main.name
  location                                 = "norwayeast"
  app_service_plan_id                      = azurerm_service_plan.main.id
  storage_account_name                     = "stfunctions"
  storage_account_access_key               = azurerm_storage_account.functions.primary_access_key
  https_only                               = false
  client_certificate_mode                  = "Optional"
  public_network_access                    = "Enabled"
  vnet_content_share_enabled               = false
  ftp_publish_basic_authentication_enabled = true
  scm_publish_basic_authentication_enabled = false

  identity {
    type = "SystemAssigned"
  }

  site_config {
    min_tls_version        = "1.2"
    http2_enabled          = true
    ftps_state             = "Disabled"
    vnet_route_all_enabled = true
    scm_min_tls_version    = "1.2"

    cors {
      allowed_origins = ["https://www.altinn.no"]
    }
  }
}

# expect: web/ftps, web/http2, web/identity, web/no-deployment-password, web/route-all, web/tls
resource "azurerm_logic_app_standard" "insecure_2" {
  name                                     = "app-case2"
  resource_group_name                      = azurerm_resource_group.main.name
  location                                 = "norwayeast"
  app_service_plan_id                      = azurerm_service_plan.main.id
  storage_account_name                     = "stfunctions"
  storage_account_access_key               = azurerm_storage_account.functions.primary_access_key
  https_only                               = true
  client_certificate_mode                  = "Required"
  public_network_access                    = "Disabled"
  virtual_network_subnet_id                = azurerm_subnet.apps.id
  vnet_content_share_enabled               = true
  ftp_publish_basic_authentication_enabled = false
  scm_publish_basic_authentication_enabled = true

  site_config {
    min_tls_version        = "1.0"
    http2_enabled          = false
    ftps_state             = "AllAllowed"
    vnet_route_all_enabled = false
    scm_min_tls_version    = "1.2"

    cors {
      allowed_origins = ["https://www.altinn.no"]
    }
  }
}

# expect: web/deployment-tls, web/no-open-address, web/no-open-cors, web/supported-runtime
resource "azurerm_logic_app_standard" "insecure_3" {
  name                                     = "app-case3"
  resource_group_name                      = azurerm_resource_group.main.name
  location                                 = "norwayeast"
  app_service_plan_id                      = azurerm_service_plan.main.id
  storage_account_name                     = "stfunctions"
  storage_account_access_key               = azurerm_storage_account.functions.primary_access_key
  https_only                               = true
  client_certificate_mode                  = "Required"
  public_network_access                    = "Disabled"
  virtual_network_subnet_id                = azurerm_subnet.apps.id
  vnet_content_share_enabled               = true
  ftp_publish_basic_authentication_enabled = false
  scm_publish_basic_authentication_enabled = false

  identity {
    type = "SystemAssigned"
  }

  site_config {
    min_tls_version          = "1.2"
    http2_enabled            = true
    ftps_state               = "Disabled"
    vnet_route_all_enabled   = true
    scm_min_tls_version      = "1.0"
    dotnet_framework_version = "v5.0"

    cors {
      allowed_origins = ["*"]
    }

    ip_restriction {
      name       = "everybody"
      priority   = 100
      action     = "Allow"
      ip_address = "0.0.0.0/0"
    }
  }
}
