import { pass } from "../../../../policy/model";
import { firewallHasPolicy } from "../../../../policy/rules/network/firewall-has-policy";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodHub } from "../../support/good-hub";

describeRule(firewallHasPolicy, goodHub, "azurerm_firewall.f", [
  ["fails without firewall_policy_id", { firewall_policy_id: undefined }, fails("firewall_policy_id", undefined, "a value")],
  ["takes an id", { firewall_policy_id: "/subscriptions/s/x" }, pass],
  ["cannot tell a variable", { firewall_policy_id: computed }, unknown("firewall_policy_id")],
]);
