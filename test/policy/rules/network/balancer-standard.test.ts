import { pass } from "../../../../policy/model";
import { balancerStandard } from "../../../../policy/rules/network/balancer-standard";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodBalancer } from "../../support/good-balancer";

describeRule(balancerStandard, goodBalancer, "azurerm_lb.x", [
  ["fails sku Basic", { sku: "Basic" }, fails("sku", "Basic", "Standard or Gateway")],
  ["takes azurerm's default", { sku: undefined }, pass],
  ["cannot tell a variable", { sku: computed }, unknown("sku")],
]);
