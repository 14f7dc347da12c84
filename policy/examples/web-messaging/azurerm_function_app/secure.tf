resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_function_app" "main" {
  name                       = "app-case"
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
    min_tls_version        = "1.2"
    http2_enabled          = true
    ftps_state             = "Disabled"
    vnet_route_all_enabled = true

    cors {
      allowed_origins = ["https://www.altinn.no"]
    }
  }
}

resource "azurerm_app_service_virtual_network_swift_connection" "function_app" {
  app_service_id = azurerm_function_app.main.id
  subnet_id      = azurerm_subnet.apps.id
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
