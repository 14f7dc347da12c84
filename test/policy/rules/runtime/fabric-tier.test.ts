import { fabricTier } from "../../../../policy/rules/runtime/fabric-tier";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFabric } from "../../support/good-fabric";

describeRule(fabricTier, goodFabric, "azurerm_service_fabric_managed_cluster.x", [
  ["fails sku Basic", { sku: "Basic" }, fails("sku", "Basic", "Standard")],
  ["fails azurerm's default", { sku: undefined }, fails("sku", "Basic", "Standard")],
  ["cannot tell a variable", { sku: computed }, unknown("sku")],
]);
