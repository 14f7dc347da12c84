import { type NorwayRegion, norwayRegions, zonesOf } from "../../../config/norway";
import { mustBe, type Rule, unresolved } from "../../model";

export const replication: Rule = {
  id: "storage/replication",
  title: "a storage account's copies lie in all zones of its region, and in Norway",
  severity: "high",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-LOC-03", "NOR-AVA-01"],
  checkov: ["CKV_AZURE_206"],
  rationale: "a fire in one building must not take the data; Norway's regions are each other's pair, so copies out of the region stay in the country",
  remediation: "set account_replication_type to ZRS or GZRS in norwayeast, and to LRS or GRS in norwaywest, which has no zones",
  references: ["https://learn.microsoft.com/azure/storage/common/storage-redundancy"],
  evaluate: (account) => {
    const attribute = "account_replication_type";
    const location = account.get("location");
    if (location === unresolved) return { state: "unknown", attribute, why: "where the account lies is known only after the plan" };
    const region = norwayRegions.find((name): name is NorwayRegion => name === String(location).toLowerCase().replaceAll(" ", ""));
    // Another region fails governance/norway-region; its pair may lie in another country.
    if (region === undefined) return mustBe(account, attribute, "ZRS");
    return zonesOf[region].length > 0 ? mustBe(account, attribute, "ZRS", "GZRS", "RAGZRS") : mustBe(account, attribute, "LRS", "GRS", "RAGRS");
  },
};
