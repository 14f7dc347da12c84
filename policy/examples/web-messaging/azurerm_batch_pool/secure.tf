variable "jobs_subnet_id" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_batch_pool" "main" {
  name                           = "jobs"
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
}
