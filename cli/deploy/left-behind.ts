import type { Value } from "../../policy/model";
import type { PlannedChange } from "../../policy/stack-json";

interface Remains {
  readonly types: RegExp;
  readonly words: (days: (attribute: string, otherwise: number) => string) => string;
}

// What Azure keeps of what is destroyed, and for how long. @see docs/deploying.md
const remains: readonly Remains[] = [
  {
    types: /^azurerm_key_vault$/,
    words: (days) => `the vault with its keys, for ${days("soft_delete_retention_days", 90)}: nobody can purge it before, and its name is taken until then`,
  },
  {
    types: /^azurerm_key_vault_managed_hardware_security_module$/,
    words: (days) => `the HSM, for ${days("soft_delete_retention_days", 90)}: it cannot be purged, and costs as before until then`,
  },
  {
    types: /^azurerm_data_protection_backup_vault$/,
    words: (days) =>
      `backups, for ${days("retention_duration_in_days", 14)} after their deletion: until then Azure refuses to delete the vault and its resource group; destroy the stack again afterwards`,
  },
  {
    types: /^azurerm_recovery_services_vault$/,
    words: () => "backups, for 14 days after their deletion: until then Azure refuses to delete the vault; destroy the stack again afterwards",
  },
  {
    types: /^azurerm_log_analytics_workspace$/,
    words: () => "the workspace with its logs, for 14 days: it can be recovered, and its name is taken until then",
  },
  {
    types: /^azurerm_app_configuration$/,
    words: (days) => `the store, for ${days("soft_delete_retention_days", 7)}: it can be recovered, and its name is taken until then`,
  },
  {
    types: /^azurerm_storage_container_immutability_policy$/,
    words: () => "where the policy is locked, each blob until it is as old as that says, and with it the account: Azure refuses to delete them before",
  },
];

/** What is still there, a line each, after what a plan destroys has been destroyed. */
export function leftBehind(changes: readonly PlannedChange[]): readonly string[] {
  return changes
    .filter(({ change }) => change.action === "delete")
    .flatMap(({ type, address, change }) => {
      const { before = {} } = change;
      const days = (attribute: string, otherwise: number) => `${number(before[attribute]) ?? otherwise} days`;
      const found = remains.find(({ types }) => types.test(type));
      return found === undefined ? [] : [`${address}: ${found.words(days)}`];
    });
}

function number(value: Value): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
