variable "backup_url" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_windows_web_app" "main" {
  name                                           = "app-case"
  resource_group_name                            = azurerm_resource_group.main.name
  location                                       = "norwayeast"
  service_plan_id                                = azurerm_service_plan.main.id
  virtual_network_image_pull_enabled             = true
  https_only                                     = true
  client_certificate_enabled                     = true
  client_certificate_mode                        = "Required"
  public_network_access_enabled                  = false
  virtual_network_subnet_id                      = azurerm_subnet.apps.id
  webdeploy_publish_basic_authentication_enabled = false
  ftp_publish_basic_authentication_enabled       = false
  virtual_network_backup_restore_enabled         = true

  identity {
    type = "SystemAssigned"
  }

  auth_settings_v2 {
    auth_enabled           = true
    require_authentication = true
    require_https          = true
    unauthenticated_action = "Return401"

    login {
      validate_nonce = true
    }
  }

  backup {
    name                = "daily"
    storage_account_url = var.backup_url

    schedule {

      keep_at_least_one_backup = true
      frequency_interval = 1
      frequency_unit     = "Day"
    }
  }

  logs {
    detailed_error_messages = true
    failed_request_tracing  = true

    http_logs {
      file_system {
        retention_in_days = 30
        retention_in_mb   = 100
      }
    }
  }

  site_config {
    minimum_tls_version               = "1.2"
    scm_minimum_tls_version           = "1.2"
    http2_enabled                     = true
    remote_debugging_enabled          = false
    vnet_route_all_enabled            = true
    ip_restriction_default_action     = "Deny"
    scm_ip_restriction_default_action = "Deny"
    always_on                         = true
    ftps_state                        = "Disabled"
    health_check_path                 = "/health"

    cors {
      allowed_origins = ["https://www.altinn.no"]
    }

    application_stack {
      current_stack  = "dotnet"
      dotnet_version = "v8.0"
    }
  }
}

resource "azurerm_subnet" "apps" {
  name                 = "snet-apps"
  resource_group_name  = azurerm_resource_group.main.name
  virtual_network_name = "vnet-app"
  address_prefixes     = ["10.0.1.0/26"]
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
