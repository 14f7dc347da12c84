import { mustBe, type Rule, unresolved } from "../../model";
import { hasZones } from "../governance/region";

export const zones: Rule = {
  id: "storage/zones",
  title: "a storage account's copies lie in all zones of its region",
  severity: "medium",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-AVA-01"],
  checkov: [],
  rationale: "when one zone is out the account goes on without a failover, which loses the last minutes",
  remediation: "set account_replication_type to ZRS or GZRS in norwayeast, and to LRS or GRS in norwaywest, which has no zones",
  references: ["https://learn.microsoft.com/azure/storage/common/storage-redundancy"],
  evaluate: (account) => {
    const attribute = "account_replication_type";
    if (account.get("location") === unresolved) return { state: "unknown", attribute, why: "where the account lies is known only after the plan" };
    return hasZones(account) ? mustBe(account, attribute, "ZRS", "GZRS", "RAGZRS") : mustBe(account, attribute, "LRS", "GRS", "RAGRS");
  },
};
