import { notApplicable, pass, type Rule, unresolved, type Value } from "../../model";

export const apiBackendHttps: Rule = {
  id: "edge/api-backend-https",
  title: "an API gateway speaks HTTPS inwards",
  severity: "high",
  resourceTypes: ["azurerm_api_management_backend", "azurerm_api_management_api"],
  controls: ["NOR-ENC-01"],
  checkov: ["CKV_AZURE_215"],
  rationale: "whoever gets into the network reads what citizens send",
  remediation: "write url, or service_url of an interface, with https://",
  references: ["https://learn.microsoft.com/azure/api-management/backends"],
  evaluate: (api) => {
    const attribute = api.type === "azurerm_api_management_api" ? "service_url" : "url";
    const url = api.get(attribute);
    if (url === unresolved) return begins(api.body[attribute]) ? pass : { state: "unknown", attribute, why: "its value is known only after the plan" };
    if (url === undefined) return notApplicable;
    return begins(url) ? pass : { state: "fail", attribute, actual: url, expected: "https://" };
  },
};

/** What a text begins with is known also where its end is not. */
function begins(url: Value): boolean {
  return typeof url === "string" && /^(?:https|wss):/i.test(url);
}
