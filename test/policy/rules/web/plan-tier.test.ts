import { pass } from "../../../../policy/model";
import { planTier } from "../../../../policy/rules/web/plan-tier";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const attributes = {
  azurerm_service_plan: "sku_name",
  azurerm_app_service_plan: "sku.tier",
  azurerm_static_web_app: "sku_tier",
  azurerm_static_site: "sku_tier",
};

for (const [type, attribute] of Object.entries(attributes)) {
  const free = type === "azurerm_service_plan" ? "F1" : "Free";
  describeRule(planTier, goodWeb, `${type}.main`, [
    ["fails a free one", { [attribute]: free }, fails(attribute, free, "Standard or better")],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
  ]);
}

describeRule(planTier, goodWeb, "azurerm_service_plan.main", [
  ["fails Basic", { sku_name: "B2" }, fails("sku_name", "B2", "Standard or better")],
  ["takes one without machines", { sku_name: "FC1" }, pass],
]);

describeRule(planTier, goodWeb, "azurerm_static_web_app.main", [
  ["fails azurerm's default", { sku_tier: undefined }, fails("sku_tier", "Free", "Standard or better")],
]);
