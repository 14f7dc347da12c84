import { notApplicable } from "../../../../policy/model";
import { wafBlocks } from "../../../../policy/rules/edge/waf-blocks";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(wafBlocks, goodEdge, "azurerm_cdn_frontdoor_firewall_policy.main", [
  ["fails rules that log", { "managed_rule.0.action": "Log" }, fails("managed_rule.action", "Log", "Block or Redirect")],
  ["is not about a policy without rules", { managed_rule: undefined }, notApplicable],
  ["cannot tell a variable", { "managed_rule.0.action": computed }, unknown("managed_rule.action")],
]);
