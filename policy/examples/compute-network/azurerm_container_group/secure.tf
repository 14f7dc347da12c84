variable "queue" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_key_vault" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_key_vault_key" "main" {
  name         = "platform"
  key_vault_id = data.azurerm_key_vault.main.id
}

data "azurerm_log_analytics_workspace" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_subnet" "main" {
  name                 = "platform"
  virtual_network_name = "vnet-platform"
  resource_group_name  = "rg-platform"
}

data "azurerm_user_assigned_identity" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

resource "azurerm_container_group" "main" {
  name                                = "ci-job"
  resource_group_name                 = azurerm_resource_group.main.name
  location                            = "norwayeast"
  os_type                             = "Linux"
  ip_address_type                     = "Private"
  subnet_ids                          = [data.azurerm_subnet.main.id]
  key_vault_key_id                    = data.azurerm_key_vault_key.main.id
  key_vault_user_assigned_identity_id = data.azurerm_user_assigned_identity.main.id

  container {
    name   = "job"
    image  = "crimages.azurecr.io/job:1.4.2"
    cpu    = 1
    memory = 2
    secure_environment_variables = {
      QUEUE = var.queue
    }

    ports {
      port     = 8443
      protocol = "TCP"
    }
  }

  image_registry_credential {
    server                    = "crimages.azurecr.io"
    user_assigned_identity_id = data.azurerm_user_assigned_identity.main.id
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [data.azurerm_user_assigned_identity.main.id]
  }

  diagnostics {
    log_analytics {
      workspace_id  = data.azurerm_log_analytics_workspace.main.workspace_id
      workspace_key = data.azurerm_log_analytics_workspace.main.primary_shared_key
    }
  }
}
