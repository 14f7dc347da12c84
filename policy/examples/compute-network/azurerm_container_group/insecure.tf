variable "queue" {
  type = string
}

variable "registry_password" {
  type      = string
  sensitive = true
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

# expect: network/name-not-taken-over
resource "azurerm_container_group" "name_not_taken_over" {
  name                                = "ci-job-1"
  resource_group_name                 = azurerm_resource_group.main.name
  location                            = "norwayeast"
  os_type                             = "Linux"
  ip_address_type                     = "Private"
  subnet_ids                          = [data.azurerm_subnet.main.id]
  key_vault_key_id                    = data.azurerm_key_vault_key.main.id
  key_vault_user_assigned_identity_id = data.azurerm_user_assigned_identity.main.id
  dns_name_label                      = "app"

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

# expect: runtime/container-in-network, runtime/container-no-public-address
resource "azurerm_container_group" "container_no_public_address" {
  name                                = "ci-job-2"
  resource_group_name                 = azurerm_resource_group.main.name
  location                            = "norwayeast"
  os_type                             = "Linux"
  ip_address_type                     = "Public"
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

# expect: runtime/container-in-network
resource "azurerm_container_group" "container_in_network" {
  name                                = "ci-job-3"
  resource_group_name                 = azurerm_resource_group.main.name
  location                            = "norwayeast"
  os_type                             = "Linux"
  ip_address_type                     = "Private"
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

# expect: runtime/container-identity
resource "azurerm_container_group" "container_identity" {
  name                                = "ci-job-4"
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

  diagnostics {
    log_analytics {
      workspace_id  = data.azurerm_log_analytics_workspace.main.workspace_id
      workspace_key = data.azurerm_log_analytics_workspace.main.primary_shared_key
    }
  }
}

# expect: runtime/container-secure-variables
resource "azurerm_container_group" "container_secure_variables" {
  name                                = "ci-job-5"
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
    environment_variables = {
      DB = "x"
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

# expect: runtime/container-key
resource "azurerm_container_group" "container_key" {
  name                                = "ci-job-6"
  resource_group_name                 = azurerm_resource_group.main.name
  location                            = "norwayeast"
  os_type                             = "Linux"
  ip_address_type                     = "Private"
  subnet_ids                          = [data.azurerm_subnet.main.id]
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

# expect: runtime/container-not-privileged
resource "azurerm_container_group" "container_not_privileged" {
  name                                = "ci-job-7"
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

    security {
      privilege_enabled = true
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

# expect: runtime/container-pulls-with-identity
resource "azurerm_container_group" "container_pulls_with_identity" {
  name                                = "ci-job-8"
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
    server   = "docker.io"
    username = "puller"
    password = var.registry_password
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

# expect: runtime/container-logs
resource "azurerm_container_group" "container_logs" {
  name                                = "ci-job-9"
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
}
