import { type Block, notApplicable, pass, type Rule, unresolved } from "../../model";

const ages = [
  "base_blob.delete_after_days_since_modification_greater_than",
  "snapshot.delete_after_days_since_creation_greater_than",
  "version.delete_after_days_since_creation",
];
// A rule with these leaves the rest of the account alone.
const filters = ["filters.prefix_match", "filters.match_blob_index_tag"];

export const erasure: Rule = {
  id: "storage/erasure",
  title: "data in a storage account is deleted when its time is over",
  severity: "medium",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-BAK-04"],
  checkov: [],
  rationale: "personal data may be kept no longer than its purpose needs, versions and snapshots included",
  remediation: "add an azurerm_storage_management_policy whose enabled rule deletes blobs, versions and snapshots",
  references: ["https://learn.microsoft.com/azure/storage/blobs/lifecycle-management-overview"],
  evaluate: (account, graph) => {
    // What is declared to hold nothing about people has no such deadline: Terraform's state, logs under a retention of their own.
    if (["open", "internal"].includes(String(account.get("tags.data_class")))) return notApplicable;
    const attribute = "azurerm_storage_management_policy";
    const policies = graph.referring(account, attribute, "storage_account_id");
    if (policies.length === 0) return { state: "fail", attribute, actual: "none", expected: "one that deletes blobs, versions and snapshots" };
    const rules = policies.map((policy) => policy.blocks("rule"));
    if (rules.includes(unresolved)) return { state: "unknown", attribute, why: "a dynamic block makes its rules" };
    const all = (rules as Block[][]).flat();
    if (all.some(deletes)) return pass;
    const isOpen = all.some((rule) => [...ages.map((age) => `actions.${age}`), "enabled", ...filters].some((path) => rule.get(path) === unresolved));
    if (isOpen) return { state: "unknown", attribute, why: "what its rules delete is known only after the plan" };
    return { state: "fail", attribute, actual: "no rule that deletes all three everywhere", expected: ages.map((age) => `actions.${age}`).join(", ") };
  },
};

function deletes(rule: Block): boolean {
  const isOn = String(rule.get("enabled")) === "true" && filters.every((filter) => isEmpty(rule.get(filter)));
  return isOn && ages.every((age) => Number(String(rule.get(`actions.${age}`))) > 0);
}

function isEmpty(value: ReturnType<Block["get"]>): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
