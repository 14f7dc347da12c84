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

resource "azurerm_service_plan" "main" {
  name                   = "asp-app"
  resource_group_name    = azurerm_resource_group.main.name
  location               = "norwayeast"
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}

# expect: web/authentication, web/backup-network, web/client-certificate, web/function-log, web/https-only, web/identity, web/image-network, web/no-deployment-password, web/no-ftp-password, web/no-public-network, web/sign-in-https, web/sign-in-nonce, web/virtual-network
resource "azurerm_windows_function_app_slot" "insecure_1" {
  name                                           = "staging1"
  function_app_id                                = azurerm_windows_function_app.main.id
  https_only                                     = false
  client_certificate_enabled                     = false
  client_certificate_mode                        = "Optional"
  public_network_access_enabled                  = true
  webdeploy_publish_basic_authentication_enabled = true
  ftp_publish_basic_authentication_enabled       = true
  virtual_network_backup_restore_enabled         = false
  vnet_image_pull_enabled                        = false
  builtin_logging_enabled                        = false
  storage_account_name                           = "stfunctions"
  storage_uses_managed_identity                  = true

  auth_settings_v2 {
    auth_enabled           = false
    require_authentication = false
    require_https          = false
    unauthenticated_action = "Return401"

    login {
      validate_nonce = false
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

# expect: web/default-deny, web/deployment-tls, web/ftps, web/http2, web/no-open-address, web/no-open-cors, web/no-public-network, web/no-remote-debugging, web/route-all, web/storage-identity, web/supported-runtime, web/tls
resource "azurerm_windows_function_app_slot" "insecure_2" {
  name                                           = "staging2"
  function_app_id                                = azurerm_windows_function_app.main.id
  https_only                                     = true
  client_certificate_enabled                     = true
  client_certificate_mode                        = "Required"
  public_network_access_enabled                  = true
  virtual_network_subnet_id                      = azurerm_subnet.apps.id
  webdeploy_publish_basic_authentication_enabled = false
  ftp_publish_basic_authentication_enabled       = false
  virtual_network_backup_restore_enabled         = true
  vnet_image_pull_enabled                        = true
  builtin_logging_enabled                        = true
  storage_account_name                           = "stfunctions"
  storage_uses_managed_identity                  = false

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
    minimum_tls_version               = "1.1"
    scm_minimum_tls_version           = "1.1"
    http2_enabled                     = false
    remote_debugging_enabled          = true
    vnet_route_all_enabled            = false
    ip_restriction_default_action     = "Allow"
    scm_ip_restriction_default_action = "Deny"
    ftps_state                        = "AllAllowed"

    cors {
      allowed_origins = ["*"]
    }

    application_stack {
      node_version = "~12"
    }

    ip_restriction {
      name       = "everybody"
      priority   = 100
      action     = "Allow"
      ip_address = "0.0.0.0/0"
    }
  }
}

# expect: web/deployment-default-deny, web/no-public-network
resource "azurerm_windows_function_app_slot" "insecure_3" {
  name                                           = "staging3"
  function_app_id                                = azurerm_windows_function_app.main.id
  https_only                                     = true
  client_certificate_enabled                     = true
  client_certificate_mode                        = "Required"
  public_network_access_enabled                  = true
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
    scm_ip_restriction_default_action = "Allow"
    ftps_state                        = "Disabled"

    cors {
      allowed_origins = ["https://www.altinn.no"]
    }

    application_stack {
      node_version = "~22"
    }
  }
}
