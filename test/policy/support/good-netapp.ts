import { tags } from "./good-tags";
import type { Json } from "./graph";

export const netappAccount = "azurerm_netapp_account.a";
export const volume = "azurerm_netapp_volume.v";

/** A volume of NetApp files as the rules want it. */
export const goodNetapp: Json = {
  resource: {
    azurerm_netapp_account: {
      a: {
        name: "netapp",
        resource_group_name: "rg-files",
        location: "norwayeast",
        active_directory: { username: "join", aes_encryption_enabled: true, ldap_signing_enabled: true, ldap_over_tls_enabled: true },
        tags,
      },
    },
    azurerm_netapp_volume: {
      v: {
        name: "files",
        resource_group_name: "rg-files",
        location: "norwayeast",
        account_name: "${azurerm_netapp_account.a.name}",
        protocols: ["NFSv4.1", "CIFS"],
        encryption_key_source: "Microsoft.KeyVault",
        kerberos_enabled: true,
        smb3_protocol_encryption_enabled: true,
        network_features: "Standard",
        snapshot_directory_visible: false,
        export_policy_rule: [{ rule_index: 1, allowed_clients: ["10.0.1.0/24"], protocol: ["NFSv4.1"], root_access_enabled: false }],
        data_protection_backup_policy: { backup_policy_id: "/x", backup_vault_id: "/y", policy_enabled: true },
        lifecycle: { prevent_destroy: true },
        tags,
      },
    },
    azurerm_management_lock: { l: { name: "no-delete", scope: "${azurerm_netapp_volume.v.id}", lock_level: "CanNotDelete" } },
  },
};
