import { pass, type Rule, unresolved } from "../../model";

export const noStaticWebsite: Rule = {
  id: "storage/no-static-website",
  title: "a storage account serves no web pages",
  severity: "high",
  resourceTypes: ["azurerm_storage_account", "azurerm_storage_account_static_website"],
  controls: ["NOR-AUT-08"],
  checkov: [],
  rationale: "what lies in $web is read by everybody, also where public blobs are forbidden",
  remediation: "leave static_website out, and serve pages through a gateway",
  references: ["https://learn.microsoft.com/azure/storage/blobs/storage-blob-static-website"],
  evaluate: (resource) => {
    if (resource.type !== "azurerm_storage_account") return { state: "fail", attribute: "type", actual: resource.type, expected: "none" };
    const attribute = "static_website";
    const sites = resource.blocks(attribute);
    if (sites === unresolved) return { state: "unknown", attribute, why: "a dynamic block may or may not make it" };
    return sites.length === 0 ? pass : { state: "fail", attribute, actual: "present", expected: "none" };
  },
};
