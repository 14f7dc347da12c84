variable "backup_url" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
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

# expect: web/authentication, web/backup, web/client-certificate, web/error-log, web/https-only, web/identity, web/virtual-network
resource "azurerm_app_service" "insecure_1" {
  name                = "app-case1"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  client_cert_enabled = false
  https_only          = false
  app_service_plan_id = azurerm_app_service_plan.main.id

  auth_settings {
    enabled                       = false
    unauthenticated_client_action = "AllowAnonymous"
  }

  logs {
    detailed_error_messages_enabled = false
    failed_request_tracing_enabled  = true

    http_logs {
      file_system {
        retention_in_days = 30
        retention_in_mb   = 100
      }
    }
  }

  site_config {
    min_tls_version          = "1.2"
    http2_enabled            = true
    ftps_state               = "Disabled"
    vnet_route_all_enabled   = true
    always_on                = true
    remote_debugging_enabled = false
    health_check_path        = "/health"

    cors {
      allowed_origins = ["https://www.altinn.no"]
    }
  }
}

# expect: web/always-on, web/ftps, web/health-check, web/http-log, web/http2, web/last-backup-kept, web/no-remote-debugging, web/request-trace, web/virtual-network
resource "azurerm_app_service" "insecure_2" {
  name                = "app-case2"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  client_cert_enabled = true
  https_only          = true
  app_service_plan_id = azurerm_app_service_plan.main.id

  backup {
    name                = "daily"
    storage_account_url = var.backup_url

    schedule {

      keep_at_least_one_backup = false
      frequency_interval = 1
      frequency_unit     = "Day"
    }
  }

  identity {
    type = "SystemAssigned"
  }

  auth_settings {
    enabled                       = true
    unauthenticated_client_action = "RedirectToLoginPage"
  }

  logs {
    detailed_error_messages_enabled = true
    failed_request_tracing_enabled  = false
  }

  site_config {
    min_tls_version          = "1.2"
    http2_enabled            = false
    ftps_state               = "AllAllowed"
    vnet_route_all_enabled   = true
    always_on                = false
    remote_debugging_enabled = true

    cors {
      allowed_origins = ["https://www.altinn.no"]
    }
  }
}

# expect: web/client-certificate-required, web/no-open-address, web/no-open-cors, web/route-all, web/supported-runtime, web/tls, web/virtual-network
resource "azurerm_app_service" "insecure_3" {
  name                = "app-case3"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  client_cert_enabled = true
  https_only          = true
  app_service_plan_id = azurerm_app_service_plan.main.id
  client_cert_mode    = "Optional"

  backup {
    name                = "daily"
    storage_account_url = var.backup_url

    schedule {

      keep_at_least_one_backup = true
      frequency_interval = 1
      frequency_unit     = "Day"
    }
  }

  identity {
    type = "SystemAssigned"
  }

  auth_settings {
    enabled                       = true
    unauthenticated_client_action = "RedirectToLoginPage"
  }

  logs {
    detailed_error_messages_enabled = true
    failed_request_tracing_enabled  = true

    http_logs {
      file_system {
        retention_in_days = 30
        retention_in_mb   = 100
      }
    }
  }

  site_config {
    min_tls_version          = "1.0"
    http2_enabled            = true
    ftps_state               = "Disabled"
    vnet_route_all_enabled   = false
    always_on                = true
    remote_debugging_enabled = false
    health_check_path        = "/health"
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
