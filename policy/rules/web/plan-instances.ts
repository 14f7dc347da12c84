import { mustBeAtLeast, notApplicable, type Rule } from "../../model";

export const planInstances: Rule = {
  id: "web/plan-instances",
  title: "apps run on two machines at least",
  severity: "low",
  resourceTypes: ["azurerm_service_plan", "azurerm_app_service_plan"],
  controls: ["NOR-AVA-01", "NOR-AVA-03"],
  checkov: ["CKV_AZURE_212"],
  rationale: "with one machine the app is gone whenever that is mended or moved",
  remediation: "set worker_count to 2 or more, capacity in sku of an azurerm_app_service_plan",
  references: ["https://learn.microsoft.com/azure/app-service/overview-hosting-plans"],
  evaluate: (plan) => {
    if (plan.type === "azurerm_app_service_plan") return mustBeAtLeast(plan, "sku.capacity", 2);
    // Consumption plans start machines as they need them.
    return ["Y1", "FC1"].includes(String(plan.get("sku_name"))) ? notApplicable : mustBeAtLeast(plan, "worker_count", 2);
  },
};
