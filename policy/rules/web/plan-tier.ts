import { pass, type Rule, unresolved } from "../../model";

const small = /^(?:[BFD]\d+|SHARED|Free|Shared|Basic)$/i;

export const planTier: Rule = {
  id: "web/plan-tier",
  title: "apps run on a plan that is made for production",
  severity: "medium",
  resourceTypes: ["azurerm_service_plan", "azurerm_app_service_plan", "azurerm_static_web_app", "azurerm_static_site"],
  controls: ["NOR-AVA-02"],
  checkov: ["CKV_AZURE_211"],
  rationale: "the small plans share machines with strangers and promise no uptime",
  remediation: "set sku_name to a Standard, Premium or Isolated size; sku_tier of a static web app to Standard",
  references: ["https://learn.microsoft.com/azure/app-service/overview-hosting-plans"],
  evaluate: (plan) => {
    const attribute = plan.type === "azurerm_service_plan" ? "sku_name" : plan.type === "azurerm_app_service_plan" ? "sku.tier" : "sku_tier";
    const tier = plan.get(attribute);
    if (tier === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return small.test(String(tier)) ? { state: "fail", attribute, actual: tier, expected: "Standard or better" } : pass;
  },
};
