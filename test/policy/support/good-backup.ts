import { tags } from "./good-tags";
import type { Json } from "./graph";

export const backupVault = "azurerm_data_protection_backup_vault.v";

/** A vault for backups as the rules want it. */
export const goodBackup: Json = {
  resource: {
    azurerm_data_protection_backup_vault: {
      v: {
        name: "bvault",
        resource_group_name: "rg-backup",
        location: "norwayeast",
        immutability: "Locked",
        soft_delete: "AlwaysOn",
        retention_duration_in_days: 14,
        redundancy: "GeoRedundant",
        cross_region_restore_enabled: true,
        identity: { type: "SystemAssigned" },
        lifecycle: { prevent_destroy: true },
        tags,
      },
    },
    azurerm_data_protection_backup_vault_customer_managed_key: {
      k: {
        data_protection_backup_vault_id: "${azurerm_data_protection_backup_vault.v.id}",
        key_vault_key_id: "${azurerm_key_vault_key.k.versionless_id}",
      },
    },
    azurerm_key_vault_key: { k: { name: "backup", tags } },
  },
};
