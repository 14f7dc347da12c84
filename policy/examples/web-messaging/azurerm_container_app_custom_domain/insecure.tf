resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_container_app" "main" {
  name                         = "ca-case"
  resource_group_name          = azurerm_resource_group.main.name
  container_app_environment_id = azurerm_container_app_environment.main.id
  revision_mode                = "Single"

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.app.id]
  }

  registry {
    server   = "cr.azurecr.io"
    identity = azurerm_user_assigned_identity.app.id
  }

  secret {
    name                = "db"
    key_vault_secret_id = "https://kv-app.vault.azure.net/secrets/db"
    identity            = azurerm_user_assigned_identity.app.id
  }

  ingress {
    allow_insecure_connections = false
    external_enabled           = false
    client_certificate_mode    = "require"
    target_port                = 8080

    cors {
      allowed_origins = ["https://www.altinn.no"]
    }

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    min_replicas = 2

    container {
      name   = "case"
      image  = "cr.azurecr.io/case:1"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azurerm_user_assigned_identity" "app" {
  name                = "id-app"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}

resource "azurerm_container_app_environment" "main" {
  name                           = "cae-app"
  resource_group_name            = azurerm_resource_group.main.name
  location                       = "norwayeast"
  infrastructure_subnet_id       = azurerm_subnet.apps.id
  internal_load_balancer_enabled = true
  mutual_tls_enabled             = true
  zone_redundancy_enabled        = true
  public_network_access          = "Disabled"
  logs_destination               = "log-analytics"
  log_analytics_workspace_id     = azurerm_log_analytics_workspace.w.id
}

resource "azurerm_log_analytics_workspace" "w" {
  name                = "log-app"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}

resource "azurerm_subnet" "apps" {
  name                 = "snet-apps"
  resource_group_name  = azurerm_resource_group.main.name
  virtual_network_name = "vnet-app"
  address_prefixes     = ["10.0.1.0/26"]
}

# expect: web/domain-certificate
resource "azurerm_container_app_custom_domain" "insecure" {
  name                     = "case.altinn.no"
  container_app_id         = azurerm_container_app.main.id
  certificate_binding_type = "Disabled"
}
