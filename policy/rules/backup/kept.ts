import { mustBeAtLeast, pass, type Resource, type Rule, unresolved, type Verdict } from "../../model";
import { daysOf } from "../governance/duration";

// What says how long a backup is kept that no rule of its own keeps longer.
const durations: Readonly<Record<string, string>> = {
  azurerm_data_protection_backup_policy_blob_storage: "vault_default_retention_duration",
  azurerm_data_protection_backup_policy_disk: "default_retention_duration",
  azurerm_data_protection_backup_policy_postgresql: "default_retention_duration",
  azurerm_data_protection_backup_policy_kubernetes_cluster: "default_retention_rule.life_cycle.duration",
  azurerm_data_protection_backup_policy_mysql_flexible_server: "default_retention_rule.life_cycle.duration",
  azurerm_data_protection_backup_policy_postgresql_flexible_server: "default_retention_rule.life_cycle.duration",
};

export const kept: Rule = {
  id: "backup/kept",
  title: "backups are kept for 7 days or more",
  severity: "medium",
  resourceTypes: ["azurerm_backup_policy_vm", "azurerm_backup_policy_file_share", ...Object.keys(durations)],
  controls: ["NOR-BAK-02"],
  checkov: [],
  rationale: "what is lost on a Friday is missed on the Monday after",
  remediation: "set retention_daily.count, or the default retention, to 7 days or more",
  references: ["https://learn.microsoft.com/azure/backup/backup-architecture#backup-policy-essentials"],
  evaluate: (policy) => {
    const attribute = durations[policy.type];
    return attribute === undefined ? daily(policy) : lasting(policy, attribute);
  },
};

function daily(policy: Resource): Verdict {
  // A weekly policy has no daily retention; four weeks are more than seven days.
  const weekly = policy.get("backup.frequency") === "Weekly";
  return weekly ? mustBeAtLeast(policy, "retention_weekly.count", 1) : mustBeAtLeast(policy, "retention_daily.count", 7);
}

function lasting(policy: Resource, attribute: string): Verdict {
  // A policy for blobs may leave the vault out and keep what it needs in the account itself.
  const name = policy.get(attribute) === undefined && policy.type.endsWith("blob_storage") ? "operational_default_retention_duration" : attribute;
  const duration = policy.get(name);
  if (duration === unresolved) return { state: "unknown", attribute: name, why: "its value is known only after the plan" };
  const days = daysOf(duration);
  return days !== undefined && days >= 7 ? pass : { state: "fail", attribute: name, actual: duration, expected: "P7D or more" };
}
