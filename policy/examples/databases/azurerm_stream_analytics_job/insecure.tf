variable "storage_key" {
  type      = string
  sensitive = true
}

variable "backup_password" {
  type      = string
  sensitive = true
}

variable "ssh_key" {
  type = string
}

resource "azurerm_resource_group" "example" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_storage_account" "example" {
  name                            = "stexample"
  location                        = azurerm_resource_group.example.location
  resource_group_name             = azurerm_resource_group.example.name
  account_tier                    = "Standard"
  account_replication_type        = "GZRS"
  public_network_access_enabled   = false
  shared_access_key_enabled       = false
  allow_nested_items_to_be_public = false
}

# expect: analytics/managed-identity
resource "azurerm_stream_analytics_job" "no_identity" {
  name                 = "no_identity"
  location             = azurerm_resource_group.example.location
  resource_group_name  = azurerm_resource_group.example.name
  streaming_units      = 3
  transformation_query = "SELECT * INTO [archive] FROM [events]"

  job_storage_account {
    account_name        = azurerm_storage_account.example.name
    authentication_mode = "Msi"
  }
}

resource "azurerm_stream_analytics_output_blob" "no_identity" {
  name                      = "archive"
  stream_analytics_job_name = azurerm_stream_analytics_job.no_identity.name
  resource_group_name       = azurerm_resource_group.example.name
  storage_account_name      = azurerm_storage_account.example.name
  storage_container_name    = "archive"
  path_pattern              = "events"
  date_format               = "yyyy-MM-dd"
  time_format               = "HH"
  authentication_mode       = "Msi"

  serialization {
    type = "Parquet"
  }
}

resource "azurerm_stream_analytics_stream_input_eventhub_v2" "no_identity" {
  name                    = "events"
  stream_analytics_job_id = azurerm_stream_analytics_job.no_identity.id
  servicebus_namespace    = "evhns-example"
  eventhub_name           = "events"
  authentication_mode     = "Msi"

  serialization {
    type     = "Json"
    encoding = "UTF8"
  }
}

resource "azurerm_stream_analytics_job" "keys" {
  name                 = "keys"
  location             = azurerm_resource_group.example.location
  resource_group_name  = azurerm_resource_group.example.name
  streaming_units      = 3
  transformation_query = "SELECT * INTO [archive] FROM [events]"

  job_storage_account {
    account_name        = azurerm_storage_account.example.name
    authentication_mode = "Msi"
  }

  identity {
    type = "SystemAssigned"
  }
}

# expect: analytics/no-shared-key
resource "azurerm_stream_analytics_output_blob" "keys" {
  name                      = "archive"
  stream_analytics_job_name = azurerm_stream_analytics_job.keys.name
  resource_group_name       = azurerm_resource_group.example.name
  storage_account_name      = azurerm_storage_account.example.name
  storage_container_name    = "archive"
  path_pattern              = "events"
  date_format               = "yyyy-MM-dd"
  time_format               = "HH"
  storage_account_key       = var.storage_key

  serialization {
    type = "Parquet"
  }
}

resource "azurerm_stream_analytics_stream_input_eventhub_v2" "keys" {
  name                    = "events"
  stream_analytics_job_id = azurerm_stream_analytics_job.keys.id
  servicebus_namespace    = "evhns-example"
  eventhub_name           = "events"
  authentication_mode     = "Msi"

  serialization {
    type     = "Json"
    encoding = "UTF8"
  }
}
