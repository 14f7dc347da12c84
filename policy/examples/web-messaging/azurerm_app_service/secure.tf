variable "backup_url" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_app_service" "main" {
  name                = "app-case"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  client_cert_enabled = true
  https_only          = true
  app_service_plan_id = azurerm_app_service_plan.main.id

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

resource "azurerm_app_service_virtual_network_swift_connection" "app_service" {
  app_service_id = azurerm_app_service.main.id
  subnet_id      = azurerm_subnet.apps.id
}

resource "azurerm_subnet" "apps" {
  name                 = "snet-apps"
  resource_group_name  = azurerm_resource_group.main.name
  virtual_network_name = "vnet-app"
  address_prefixes     = ["10.0.1.0/26"]
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
