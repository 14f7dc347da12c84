resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_storage_account" "functions" {
  name                     = "stfunctions"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = "norwayeast"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}

resource "azurerm_app_service_plan" "main" {
  name                = "asp-old"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  zone_redundant      = true

  sku {
    tier     = "PremiumV3"
    size     = "P1v3"
    capacity = 3
  }
}

# expect: web/authentication, web/client-certificate, web/function-log, web/https-only, web/identity, web/virtual-network
resource "azurerm_function_app" "insecure_1" {
  name                       = "app-case1"
  resource_group_name        = azurerm_resource_group.main.name
  location                   = "norwayeast"
  client_cert_mode           = "Optional"
  https_only                 = false
  app_service_plan_id        = azurerm_app_service_plan.main.id
  storage_account_name       = "stfunctions"
  storage_account_access_key = azurerm_storage_account.functions.primary_access_key
  enable_builtin_logging     = false

  auth_settings {
    enabled                       = false
    unauthenticated_client_action = "RedirectToLoginPage"
  }

  site_config {
    min_tls_version        = "1.2"
    http2_enabled          = true
    ftps_state             = "Disabled"
    vnet_route_all_enabled = true

    cors {
      allowed_origins = ["https://www.altinn.no"]
    }
  }
}

# expect: web/ftps, web/http2, web/no-anonymous-access, web/route-all, web/tls, web/virtual-network
resource "azurerm_function_app" "insecure_2" {
  name                       = "app-case2"
  resource_group_name        = azurerm_resource_group.main.name
  location                   = "norwayeast"
  client_cert_mode           = "Required"
  https_only                 = true
  app_service_plan_id        = azurerm_app_service_plan.main.id
  storage_account_name       = "stfunctions"
  storage_account_access_key = azurerm_storage_account.functions.primary_access_key
  enable_builtin_logging     = true

  identity {
    type = "SystemAssigned"
  }

  auth_settings {
    enabled                       = true
    unauthenticated_client_action = "AllowAnonymous"
  }

  site_config {
    min_tls_version        = "1.0"
    http2_enabled          = false
    ftps_state             = "AllAllowed"
    vnet_route_all_enabled = false

    cors {
      allowed_origins = ["https://www.altinn.no"]
    }
  }
}

# expect: web/no-open-address, web/no-open-cors, web/supported-runtime, web/virtual-network
resource "azurerm_function_app" "insecure_3" {
  name                       = "app-case3"
  resource_group_name        = azurerm_resource_group.main.name
  location                   = "norwayeast"
  client_cert_mode           = "Required"
  https_only                 = true
  app_service_plan_id        = azurerm_app_service_plan.main.id
  storage_account_name       = "stfunctions"
  storage_account_access_key = azurerm_storage_account.functions.primary_access_key
  enable_builtin_logging     = true

  identity {
    type = "SystemAssigned"
  }

  auth_settings {
    enabled                       = true
    unauthenticated_client_action = "RedirectToLoginPage"
  }

  site_config {
    min_tls_version          = "1.2"
    http2_enabled            = true
    ftps_state               = "Disabled"
    vnet_route_all_enabled   = true
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
