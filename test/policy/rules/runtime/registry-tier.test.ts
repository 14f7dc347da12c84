import { registryTier } from "../../../../policy/rules/runtime/registry-tier";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRegistry } from "../../support/good-registry";

describeRule(registryTier, goodRegistry, "azurerm_container_registry.r", [
  ["fails sku Basic", { sku: "Basic" }, fails("sku", "Basic", "Premium or Standard")],
  ["fails what is not written", { sku: undefined }, fails("sku", undefined, "Premium or Standard")],
  ["cannot tell a variable", { sku: computed }, unknown("sku")],
]);
