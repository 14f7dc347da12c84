import type { Json } from "./graph";

/** Disks, the key they are under, and the images that machines start from. */
export const goodDisks: Json = {
  data: { azurerm_key_vault_key: { main: { name: "main" } } },
  resource: {
    azurerm_managed_disk: {
      x: {
        name: "disk-data",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        zone: "1",
        storage_account_type: "Premium_LRS",
        create_option: "Empty",
        disk_size_gb: 64,
        disk_encryption_set_id: "${azurerm_disk_encryption_set.x.id}",
        public_network_access_enabled: false,
        network_access_policy: "DenyAll",
      },
    },
    azurerm_snapshot: {
      x: {
        name: "snap-data",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        create_option: "Copy",
        source_uri: "${azurerm_managed_disk.x.id}",
        incremental_enabled: true,
        public_network_access_enabled: false,
        network_access_policy: "DenyAll",
      },
    },
    azurerm_disk_encryption_set: {
      x: {
        name: "des-data",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        key_vault_key_id: "${data.azurerm_key_vault_key.main.versionless_id}",
        auto_key_rotation_enabled: true,
        encryption_type: "EncryptionAtRestWithCustomerKey",
        identity: { type: "SystemAssigned" },
      },
    },
    azurerm_managed_disk_sas_token: { x: { managed_disk_id: "${azurerm_managed_disk.x.id}", duration_in_seconds: 3600, access_level: "Read" } },
    azurerm_shared_image_gallery: {
      x: {
        name: "gal_images",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        description: "Images of the platform",
        sharing: { permission: "Private" },
      },
    },
    azurerm_shared_image: {
      x: {
        name: "ubuntu",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        gallery_name: "${azurerm_shared_image_gallery.x.name}",
        os_type: "Linux",
        hyper_v_generation: "V2",
        trusted_launch_supported: true,
        identifier: { publisher: "Platform", offer: "Ubuntu", sku: "24.04" },
      },
    },
  },
};
