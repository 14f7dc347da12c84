import type { Value } from "../../../../policy/model";
import { pass } from "../../../../policy/model";
import { wafPrevention } from "../../../../policy/rules/runtime/waf-prevention";
import { change } from "../../support/change";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { firewall, gateway, goodGateway } from "../../support/good-gateway";
import { answers, graphOf } from "../../support/graph";

describeRule(wafPrevention, goodGateway, firewall, [
  ["fails detection", { "policy_settings.mode": "Detection" }, fails("policy_settings.mode", "Detection", "Prevention")],
  ["fails a policy without settings", { policy_settings: undefined }, fails("policy_settings.mode", undefined, "Prevention")],
  ["takes azurerm's default where the block is written", { policy_settings: {} }, pass],
  ["cannot tell a variable", { "policy_settings.mode": computed }, unknown("policy_settings.mode")],
]);

it("reads a firewall in the gateway itself", () => {
  const of = (value: Value) => answers(wafPrevention, graphOf(change(goodGateway, { waf_configuration: { firewall_mode: value } }, gateway)))[gateway];
  expect(of("Prevention")).toEqual(pass);
  expect(of("Detection")).toEqual(fails("waf_configuration.firewall_mode", "Detection", "Prevention"));
});
