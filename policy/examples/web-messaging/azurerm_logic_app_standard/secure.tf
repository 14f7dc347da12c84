resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_logic_app_standard" "main" {
  name                                     = "app-case"
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
