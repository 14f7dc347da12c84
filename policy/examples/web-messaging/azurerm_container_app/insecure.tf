variable "db_password" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
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

# expect: web/container-internal, web/https-only, web/identity
resource "azurerm_container_app" "insecure_1" {
  name                         = "ca-case1"
  resource_group_name          = azurerm_resource_group.main.name
  container_app_environment_id = azurerm_container_app_environment.main.id
  revision_mode                = "Single"

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
    allow_insecure_connections = true
    external_enabled           = true
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

# expect: web/client-certificate, web/no-open-address, web/no-open-cors
resource "azurerm_container_app" "insecure_2" {
  name                         = "ca-case2"
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
    client_certificate_mode    = "accept"
    target_port                = 8080

    cors {
      allowed_origins = ["*"]
    }

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }

    ip_security_restriction {
      name             = "everybody"
      action           = "Allow"
      ip_address_range = "0.0.0.0/0"
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

# expect: web/registry-identity, web/vault-secrets
resource "azurerm_container_app" "insecure_3" {
  name                         = "ca-case3"
  resource_group_name          = azurerm_resource_group.main.name
  container_app_environment_id = azurerm_container_app_environment.main.id
  revision_mode                = "Single"

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.app.id]
  }

  registry {
    server               = "cr.azurecr.io"
    username             = "cr"
    password_secret_name = "cr"
  }

  secret {
    name  = "db"
    value = var.db_password
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
