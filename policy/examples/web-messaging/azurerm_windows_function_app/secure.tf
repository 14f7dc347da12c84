resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_windows_function_app" "main" {
  name                                           = "app-case"
  resource_group_name                            = azurerm_resource_group.main.name
  location                                       = "norwayeast"
  service_plan_id                                = azurerm_service_plan.main.id
  https_only                                     = true
  client_certificate_enabled                     = true
  client_certificate_mode                        = "Required"
  public_network_access_enabled                  = false
  virtual_network_subnet_id                      = azurerm_subnet.apps.id
  webdeploy_publish_basic_authentication_enabled = false
  ftp_publish_basic_authentication_enabled       = false
  virtual_network_backup_restore_enabled         = true
  vnet_image_pull_enabled                        = true
  builtin_logging_enabled                        = true
  storage_account_name                           = "stfunctions"
  storage_uses_managed_identity                  = true

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

  site_config {
    minimum_tls_version               = "1.2"
    scm_minimum_tls_version           = "1.2"
    http2_enabled                     = true
    remote_debugging_enabled          = false
    vnet_route_all_enabled            = true
    ip_restriction_default_action     = "Deny"
    scm_ip_restriction_default_action = "Deny"
    ftps_state                        = "Disabled"

    cors {
      allowed_origins = ["https://www.altinn.no"]
    }

    application_stack {
      node_version = "~22"
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
