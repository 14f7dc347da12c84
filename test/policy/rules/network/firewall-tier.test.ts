import { firewallTier } from "../../../../policy/rules/network/firewall-tier";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodHub } from "../../support/good-hub";

describeRule(firewallTier, goodHub, "azurerm_firewall.f", [
  ["fails sku_tier Standard", { sku_tier: "Standard" }, fails("sku_tier", "Standard", "Premium")],
  ["fails what is not written", { sku_tier: undefined }, fails("sku_tier", undefined, "Premium")],
  ["cannot tell a variable", { sku_tier: computed }, unknown("sku_tier")],
]);

describeRule(firewallTier, goodHub, "azurerm_firewall_policy.p", [
  ["fails sku Standard", { sku: "Standard" }, fails("sku", "Standard", "Premium")],
  ["fails azurerm's default", { sku: undefined }, fails("sku", "Standard", "Premium")],
  ["cannot tell a variable", { sku: computed }, unknown("sku")],
]);
