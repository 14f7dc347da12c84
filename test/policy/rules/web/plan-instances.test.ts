import { notApplicable } from "../../../../policy/model";
import { planInstances } from "../../../../policy/rules/web/plan-instances";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

describeRule(planInstances, goodWeb, "azurerm_service_plan.main", [
  ["fails one", { worker_count: 1 }, fails("worker_count", 1, "2 or more")],
  ["fails what Azure does by itself", { worker_count: undefined }, fails("worker_count", undefined, "2 or more")],
  ["is not about a consumption plan", { sku_name: "Y1", worker_count: undefined }, notApplicable],
  ["cannot tell a variable", { worker_count: computed }, unknown("worker_count")],
]);

describeRule(planInstances, goodWeb, "azurerm_app_service_plan.main", [["fails one", { "sku.capacity": 1 }, fails("sku.capacity", 1, "2 or more")]]);
