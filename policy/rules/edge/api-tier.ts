import { pass, type Rule, unresolved } from "../../model";

export const apiTier: Rule = {
  id: "edge/api-tier",
  title: "an API gateway has a tier with an uptime",
  severity: "medium",
  resourceTypes: ["azurerm_api_management"],
  controls: ["NOR-AVA-02"],
  checkov: [],
  rationale: "the Developer tier runs on one machine and promises nothing",
  remediation: "set sku_name to Premium_2, Standard_2 or another tier that is not Developer",
  references: ["https://learn.microsoft.com/azure/api-management/api-management-features"],
  evaluate: (gateway) => {
    const attribute = "sku_name";
    const sku = gateway.get(attribute);
    if (sku === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return String(sku).startsWith("Developer") ? { state: "fail", attribute, actual: sku, expected: "another tier than Developer" } : pass;
  },
};
