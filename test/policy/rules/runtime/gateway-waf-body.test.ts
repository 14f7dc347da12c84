import type { Value } from "../../../../policy/model";
import { pass } from "../../../../policy/model";
import { gatewayWafBody } from "../../../../policy/rules/runtime/gateway-waf-body";
import { change } from "../../support/change";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { firewall, gateway, goodGateway } from "../../support/good-gateway";
import { answers, graphOf } from "../../support/graph";

describeRule(gatewayWafBody, goodGateway, firewall, [
  ["fails a firewall that looks at no body", { "policy_settings.request_body_check": false }, fails("policy_settings.request_body_check", false, "true")],
  ["fails a policy without settings", { policy_settings: undefined }, fails("policy_settings.request_body_check", undefined, "true")],
  ["takes azurerm's default where the block is written", { policy_settings: {} }, pass],
  ["cannot tell a variable", { "policy_settings.request_body_check": computed }, unknown("policy_settings.request_body_check")],
]);

it("reads a firewall in the gateway itself", () => {
  const of = (value: Value) => answers(gatewayWafBody, graphOf(change(goodGateway, { waf_configuration: { request_body_check: value } }, gateway)))[gateway];
  expect(of(true)).toEqual(pass);
  expect(of(false)).toEqual(fails("waf_configuration.request_body_check", false, "true"));
});
