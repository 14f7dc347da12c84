import type { Value } from "../../../../policy/model";
import { pass } from "../../../../policy/model";
import { gatewayWafEnabled } from "../../../../policy/rules/runtime/gateway-waf-enabled";
import { change } from "../../support/change";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { firewall, gateway, goodGateway } from "../../support/good-gateway";
import { answers, graphOf } from "../../support/graph";

describeRule(gatewayWafEnabled, goodGateway, firewall, [
  ["fails a firewall that is off", { "policy_settings.enabled": false }, fails("policy_settings.enabled", false, "true")],
  ["fails a policy without settings", { policy_settings: undefined }, fails("policy_settings.enabled", undefined, "true")],
  ["takes azurerm's default where the block is written", { policy_settings: {} }, pass],
  ["cannot tell a variable", { "policy_settings.enabled": computed }, unknown("policy_settings.enabled")],
]);

it("reads a firewall in the gateway itself", () => {
  const of = (value: Value) => answers(gatewayWafEnabled, graphOf(change(goodGateway, { waf_configuration: { enabled: value } }, gateway)))[gateway];
  expect(of(true)).toEqual(pass);
  expect(of(false)).toEqual(fails("waf_configuration.enabled", false, "true"));
});
