import { notApplicable, type Rule } from "../../model";
import { stays } from "../../plan/gone";
import { amount, type Grade, isFalse, isTrue, notLess, order } from "../../plan/grades";
import { isKnownType } from "../../provider/facts";

const grades: readonly Grade[] = [
  { path: /^(?:immutability|immutability_policy\.state)$/, rank: order("Disabled", "Unlocked", "Locked") },
  { path: /^immutability_policy\.(?:period_since_creation_in_days)$|^immutability_period_in_days$/, rank: amount },
  { path: /^locked$/, types: /_immutability_policy$/, rank: isTrue },
  { path: /^(?:immutability_policy\.allow_protected_append_writes|protected_append_writes_all_enabled|protected_append_writes_enabled)$/, rank: isFalse },
  { path: /^soft_delete$/, types: /_backup_vault$/, rank: order("Off", "On", "AlwaysOn") },
  { path: /immutable_backups_enabled$/, rank: isTrue },
];

export const immutabilityKept: Rule = {
  id: "plan/immutability-kept",
  title: "what cannot be changed stays so: no immutability is unlocked, shortened or taken away",
  severity: "critical",
  resourceTypes: ["*"],
  subject: "change",
  controls: ["NOR-LOG-04", "NOR-BAK-03"],
  checkov: [],
  rationale: "an audit log or a backup that can be changed proves nothing, and is what ransomware asks for first",
  remediation: "leave the policy in place, its state and its period as they were",
  references: ["https://learn.microsoft.com/azure/storage/blobs/immutable-storage-overview"],
  evaluate: (resource, graph) => {
    if (!isKnownType(resource.type)) return notApplicable;
    const isPolicy = resource.type === "azurerm_storage_container_immutability_policy";
    const kept = isPolicy ? stays(resource, graph, "storage_container_resource_manager_id") : notApplicable;
    return kept.state === "fail" || kept.state === "unknown" ? kept : notLess(resource, grades);
  },
};
