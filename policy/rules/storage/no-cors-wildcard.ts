import { type Block, pass, type Resource, type Rule, unresolved, type Verdict } from "../../model";

const places: Readonly<Record<string, readonly string[]>> = {
  azurerm_storage_account: ["blob_properties.cors_rule", "share_properties.cors_rule", "queue_properties.cors_rule"],
  azurerm_storage_account_queue_properties: ["cors_rule"],
};

export const noCorsWildcard: Rule = {
  id: "storage/no-cors-wildcard",
  title: "not every web page may read a storage account",
  severity: "medium",
  resourceTypes: ["azurerm_storage_account", "azurerm_storage_account_queue_properties"],
  controls: ["NOR-AUT-08"],
  checkov: [],
  rationale: "a page that somebody was lured to then reads the data in the name of that person",
  remediation: "name the origins in allowed_origins, without *",
  references: ["https://learn.microsoft.com/rest/api/storageservices/cross-origin-resource-sharing--cors--support-for-the-azure-storage-services"],
  evaluate: (resource) => {
    const verdicts = (places[resource.type] ?? []).map((place) => originsAt(resource, place));
    return verdicts.find((v) => v.state === "fail") ?? verdicts.find((v) => v.state === "unknown") ?? pass;
  },
};

function originsAt(resource: Resource, place: string): Verdict {
  const attribute = `${place}.allowed_origins`;
  const rules = resource.blocks(place);
  if (rules === unresolved) return { state: "unknown", attribute, why: "a dynamic block makes the rules" };
  const origins = rules.map((rule: Block) => rule.get("allowed_origins"));
  const wide = origins.flatMap((list) => (Array.isArray(list) ? list.map(String) : [])).filter((origin) => origin.includes("*"));
  if (wide.length > 0) return { state: "fail", attribute, actual: wide, expected: "single origins" };
  return origins.includes(unresolved) ? { state: "unknown", attribute, why: "its value is known only after the plan" } : pass;
}
