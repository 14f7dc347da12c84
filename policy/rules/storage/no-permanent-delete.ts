import { notApplicable, pass, type Rule, unresolved } from "../../model";

const attribute = "blob_properties.delete_retention_policy.permanent_delete_enabled";

export const noPermanentDelete: Rule = {
  id: "storage/no-permanent-delete",
  title: "what was deleted from a storage account cannot be deleted for good before its time",
  severity: "high",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-BAK-01"],
  checkov: [],
  rationale: "who deletes the data deletes what could bring it back in the same minute",
  remediation: "set blob_properties.delete_retention_policy.permanent_delete_enabled to false",
  references: ["https://learn.microsoft.com/rest/api/storageservices/delete-blob"],
  evaluate: (account) => {
    const isOn = account.get(attribute);
    if (isOn === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    if (isOn === undefined) return notApplicable;
    return String(isOn) === "false" ? pass : { state: "fail", attribute, actual: isOn, expected: "false" };
  },
};
