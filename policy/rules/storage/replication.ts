import { pass, type Rule, unresolved } from "../../model";
import { hasZones } from "../governance/region";

const copied = ["ZRS", "GRS", "RAGRS", "GZRS", "RAGZRS"];

export const replication: Rule = {
  id: "storage/replication",
  title: "a storage account's copies lie in more than one building",
  severity: "high",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-AVA-01"],
  checkov: ["CKV_AZURE_206"],
  rationale: "a fire in one building takes the data and all its copies",
  remediation: "set account_replication_type to ZRS or GZRS in norwayeast, and to GRS in norwaywest, which has no zones",
  references: ["https://learn.microsoft.com/azure/storage/common/storage-redundancy"],
  evaluate: (account) => {
    const attribute = "account_replication_type";
    const type = account.get(attribute);
    if (type === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    if (copied.includes(String(type))) return pass;
    // A region without zones, and few are, offers one building; what lies there is often the second copy itself.
    return type === "LRS" && !hasZones(account) ? pass : { state: "fail", attribute, actual: type, expected: copied.join(" or ") };
  },
};
