import { pass } from "../../../../policy/model";
import { gatewayWaf } from "../../../../policy/rules/runtime/gateway-waf";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { gateway, goodGateway } from "../../support/good-gateway";

describeRule(gatewayWaf, goodGateway, gateway, [
  ["takes a literal id", { firewall_policy_id: "/subscriptions/x/policy" }, pass],
  ["takes a firewall in the gateway itself", { firewall_policy_id: undefined, waf_configuration: { enabled: true } }, pass],
  ["fails a gateway without a policy", { firewall_policy_id: undefined }, fails("firewall_policy_id", undefined, "an azurerm_web_application_firewall_policy")],
  [
    "fails a firewall in the gateway itself that is off",
    { firewall_policy_id: undefined, waf_configuration: { enabled: false } },
    fails("firewall_policy_id", undefined, "an azurerm_web_application_firewall_policy"),
  ],
  [
    "fails a policy that is off",
    { "azurerm_web_application_firewall_policy.f.policy_settings.enabled": false },
    fails("firewall_policy_id", "a policy that is off", "one that is on"),
  ],
  ["cannot tell a policy that is not among the stacks", { firewall_policy_id: computed }, unknown("firewall_policy_id")],
]);
