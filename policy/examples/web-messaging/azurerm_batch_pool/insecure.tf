variable "jobs_subnet_id" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: integration/pool-no-public-address, integration/pool-outbound-only, integration/pool-zones
resource "azurerm_batch_pool" "insecure_1" {
  name                           = "jobs1"
  resource_group_name            = azurerm_resource_group.main.name
  account_name                   = "bajobs"
  vm_size                        = "STANDARD_D2S_V5"
  node_agent_sku_id              = "batch.node.ubuntu 22.04"
  target_node_communication_mode = "Classic"

  fixed_scale {
    target_dedicated_nodes = 2
  }

  storage_image_reference {
    publisher = "microsoft-dsvm"
    offer     = "ubuntu-hpc"
    sku       = "2204"
    version   = "latest"
  }

  network_configuration {
    subnet_id                        = var.jobs_subnet_id
    public_address_provisioning_type = "BatchManaged"
  }

  node_placement {
    policy = "Regional"
  }

  security_profile {
    host_encryption_enabled = true
    secure_boot_enabled     = true
    vtpm_enabled            = true
    security_type           = "trustedLaunch"
  }

  start_task {
    command_line = "true"

    user_identity {
      auto_user {
        elevation_level = "NonAdmin"
        scope           = "Task"
      }
    }
  }
}

# expect: integration/pool-host-encryption, integration/pool-no-admin, integration/pool-trusted-launch
resource "azurerm_batch_pool" "insecure_2" {
  name                           = "jobs2"
  resource_group_name            = azurerm_resource_group.main.name
  account_name                   = "bajobs"
  vm_size                        = "STANDARD_D2S_V5"
  node_agent_sku_id              = "batch.node.ubuntu 22.04"
  target_node_communication_mode = "Simplified"

  fixed_scale {
    target_dedicated_nodes = 2
  }

  storage_image_reference {
    publisher = "microsoft-dsvm"
    offer     = "ubuntu-hpc"
    sku       = "2204"
    version   = "latest"
  }

  network_configuration {
    subnet_id                        = var.jobs_subnet_id
    public_address_provisioning_type = "NoPublicIPAddresses"
  }

  node_placement {
    policy = "Zonal"
  }

  security_profile {
    host_encryption_enabled = false
    secure_boot_enabled     = false
    vtpm_enabled            = true
    security_type           = "trustedLaunch"
  }

  start_task {
    command_line = "true"

    user_identity {
      auto_user {
        elevation_level = "Admin"
        scope           = "Task"
      }
    }
  }
}

# expect: integration/pool-updates
resource "azurerm_batch_pool" "insecure_3" {
  name                           = "jobs3"
  resource_group_name            = azurerm_resource_group.main.name
  account_name                   = "bajobs"
  vm_size                        = "STANDARD_D2S_V5"
  node_agent_sku_id              = "batch.node.ubuntu 22.04"
  target_node_communication_mode = "Simplified"

  fixed_scale {
    target_dedicated_nodes = 2
  }

  storage_image_reference {
    publisher = "microsoft-dsvm"
    offer     = "ubuntu-hpc"
    sku       = "2204"
    version   = "latest"
  }

  network_configuration {
    subnet_id                        = var.jobs_subnet_id
    public_address_provisioning_type = "NoPublicIPAddresses"
  }

  node_placement {
    policy = "Zonal"
  }

  security_profile {
    host_encryption_enabled = true
    secure_boot_enabled     = true
    vtpm_enabled            = true
    security_type           = "trustedLaunch"
  }

  start_task {
    command_line = "true"

    user_identity {
      auto_user {
        elevation_level = "NonAdmin"
        scope           = "Task"
      }
    }
  }

  windows {
    enable_automatic_updates = false
  }
}
