import { pass } from "../../../../policy/model";
import { wafPrevention } from "../../../../policy/rules/runtime/waf-prevention";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { firewall, gateway, goodGateway } from "../../support/good-gateway";

const sets = "managed_rules.managed_rule_set";
const first = `${sets}.0`;
const overridden = (...overrides: object[]) => ({ [`${first}.rule_group_override`]: overrides as never });

describeRule(wafPrevention, goodGateway, firewall, [
  ["takes the OWASP rules, by their default name", { [first]: { version: "3.2" } }, pass],
  ["takes a newer version", { [`${first}.version`]: "2.2" }, pass],
  ["takes azurerm's defaults where the block is written", { policy_settings: {} }, pass],
  ["takes an override that switches a rule on", overridden({ rule_group_name: "SQLI", rule: [{ id: "942100", enabled: true }] }), pass],
  ["fails detection", { "policy_settings.mode": "Detection" }, fails("policy_settings.mode", "Detection", "Prevention")],
  ["fails a policy that is off", { "policy_settings.enabled": false }, fails("policy_settings.enabled", false, "true")],
  ["fails a policy that looks at no body", { "policy_settings.request_body_check": false }, fails("policy_settings.request_body_check", false, "true")],
  ["fails a policy without settings", { policy_settings: undefined }, fails("policy_settings.mode", undefined, "Prevention")],
  [
    "fails old rules",
    { [first]: { type: "OWASP", version: "3.1" } },
    fails(sets, ["OWASP 3.1", "Microsoft_BotManagerRuleSet 1.1"], "Microsoft_DefaultRuleSet 2.1 or OWASP 3.2"),
  ],
  ["fails no rules", { managed_rules: undefined }, fails(sets, [], "Microsoft_DefaultRuleSet 2.1 or OWASP 3.2")],
  [
    "fails a rule that is off, said or not",
    overridden({ rule_group_name: "SQLI", rule: [{ id: "942100", enabled: false }, { id: "942200" }] }),
    fails(`${sets}.rule_group_override`, ["942100", "942200"], "no rule that is off"),
  ],
  ["fails a whole group that is off", overridden({ rule_group_name: "SQLI" }), fails(`${sets}.rule_group_override`, ["SQLI"], "no rule that is off")],
  ["cannot tell a mode from a variable", { "policy_settings.mode": computed }, unknown("policy_settings.mode")],
  ["cannot tell a version from a variable", { [`${first}.version`]: computed }, unknown(sets)],
  ["cannot tell sets that a dynamic block makes", { "managed_rules.dynamic": { managed_rule_set: {} } }, unknown(sets)],
  ["cannot tell an override from a variable", overridden({ rule: [{ id: computed, enabled: true }] }), unknown(`${sets}.rule_group_override`)],
]);

describeRule(wafPrevention, goodGateway, gateway, [
  ["fails a gateway without a policy", { firewall_policy_id: undefined }, fails("firewall_policy_id", undefined, "an azurerm_web_application_firewall_policy")],
  ["cannot tell a policy that is not among the stacks", { firewall_policy_id: computed }, unknown("firewall_policy_id")],
  ["cannot tell a literal id", { firewall_policy_id: "/subscriptions/x/policy" }, unknown("firewall_policy_id")],
]);
