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

resource "azurerm_service_plan" "main" {
  name                   = "asp-app"
  resource_group_name    = azurerm_resource_group.main.name
  location               = "norwayeast"
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}

# expect: web/authentication, web/client-certificate, web/https-only, web/identity, web/no-deployment-password, web/no-public-network, web/sign-in-https, web/storage-identity, web/virtual-network
resource "azurerm_function_app_flex_consumption" "insecure_1" {
  name                                           = "app-case1"
  resource_group_name                            = azurerm_resource_group.main.name
  location                                       = "norwayeast"
  service_plan_id                                = azurerm_service_plan.main.id
  runtime_name                                   = "node"
  runtime_version                                = "22"
  storage_container_type                         = "blobContainer"
  storage_container_endpoint                     = "https://stfunctions.blob.core.windows.net/app"
  storage_authentication_type                    = "StorageAccountConnectionString"
  https_only                                     = false
  client_certificate_enabled                     = false
  client_certificate_mode                        = "Optional"
  public_network_access_enabled                  = true
  webdeploy_publish_basic_authentication_enabled = true

  auth_settings_v2 {
    auth_enabled           = false
    require_authentication = false
    require_https          = false
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

    cors {
      allowed_origins = ["https://www.altinn.no"]
    }
  }
}

# expect: web/default-deny, web/deployment-tls, web/http2, web/no-open-address, web/no-open-cors, web/no-public-network, web/no-remote-debugging, web/sign-in-nonce, web/tls
resource "azurerm_function_app_flex_consumption" "insecure_2" {
  name                                           = "app-case2"
  resource_group_name                            = azurerm_resource_group.main.name
  location                                       = "norwayeast"
  service_plan_id                                = azurerm_service_plan.main.id
  runtime_name                                   = "node"
  runtime_version                                = "22"
  storage_container_type                         = "blobContainer"
  storage_container_endpoint                     = "https://stfunctions.blob.core.windows.net/app"
  storage_authentication_type                    = "SystemAssignedIdentity"
  https_only                                     = true
  client_certificate_enabled                     = true
  client_certificate_mode                        = "Required"
  public_network_access_enabled                  = true
  virtual_network_subnet_id                      = azurerm_subnet.apps.id
  webdeploy_publish_basic_authentication_enabled = false

  identity {
    type = "SystemAssigned"
  }

  auth_settings_v2 {
    auth_enabled           = true
    require_authentication = true
    require_https          = true
    unauthenticated_action = "Return401"

    login {
      validate_nonce = false
    }
  }

  site_config {
    minimum_tls_version               = "1.1"
    scm_minimum_tls_version           = "1.1"
    http2_enabled                     = false
    remote_debugging_enabled          = true
    vnet_route_all_enabled            = true
    ip_restriction_default_action     = "Allow"
    scm_ip_restriction_default_action = "Deny"

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

# expect: web/deployment-default-deny, web/no-public-network
resource "azurerm_function_app_flex_consumption" "insecure_3" {
  name                                           = "app-case3"
  resource_group_name                            = azurerm_resource_group.main.name
  location                                       = "norwayeast"
  service_plan_id                                = azurerm_service_plan.main.id
  runtime_name                                   = "node"
  runtime_version                                = "22"
  storage_container_type                         = "blobContainer"
  storage_container_endpoint                     = "https://stfunctions.blob.core.windows.net/app"
  storage_authentication_type                    = "SystemAssignedIdentity"
  https_only                                     = true
  client_certificate_enabled                     = true
  client_certificate_mode                        = "Required"
  public_network_access_enabled                  = true
  virtual_network_subnet_id                      = azurerm_subnet.apps.id
  webdeploy_publish_basic_authentication_enabled = false

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

    cors {
      allowed_origins = ["https://www.altinn.no"]
    }
  }
}
