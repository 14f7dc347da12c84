import { pass, type Rule, unresolved } from "../../model";
import { inNorway } from "../governance/region";

export const copiesInNorway: Rule = {
  id: "storage/copies-in-norway",
  title: "a storage account's copies in another region lie in Norway",
  severity: "high",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-LOC-03"],
  checkov: [],
  rationale: "the two regions of Norway are each other's pair; that of another region may lie in another country",
  remediation: "set account_replication_type to ZRS where location is neither norwayeast nor norwaywest",
  references: ["https://learn.microsoft.com/azure/reliability/cross-region-replication-azure"],
  evaluate: (account) => {
    const attribute = "account_replication_type";
    const type = account.get(attribute);
    const place = inNorway("location", account.get("location"));
    if (place.state === "pass" || type === "LRS" || type === "ZRS") return pass;
    if (type === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return place.state === "unknown" ? place : { state: "fail", attribute, actual: type, expected: "ZRS" };
  },
};
