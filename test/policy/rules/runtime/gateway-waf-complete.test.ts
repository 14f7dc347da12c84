import { pass } from "../../../../policy/model";
import { gatewayWafComplete } from "../../../../policy/rules/runtime/gateway-waf-complete";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { firewall, goodGateway } from "../../support/good-gateway";

const sets = "managed_rules.managed_rule_set";
const overridden = (...overrides: object[]) => ({ [`${sets}.0.rule_group_override`]: overrides as never });

describeRule(gatewayWafComplete, goodGateway, firewall, [
  ["takes an override that switches a rule on", overridden({ rule_group_name: "SQLI", rule: [{ id: "942100", enabled: true }] }), pass],
  [
    "fails a rule that is off, said or not",
    overridden({ rule_group_name: "SQLI", rule: [{ id: "942100", enabled: false }, { id: "942200" }] }),
    fails(`${sets}.rule_group_override`, ["942100", "942200"], "no rule that is off"),
  ],
  [
    "fails a rule that lets through",
    overridden({ rule_group_name: "SQLI", rule: [{ id: "942100", enabled: true, action: "Log" }] }),
    fails(`${sets}.rule_group_override`, ["942100"], "no rule that is off"),
  ],
  ["fails a whole group that is off", overridden({ rule_group_name: "SQLI" }), fails(`${sets}.rule_group_override`, ["SQLI"], "no rule that is off")],
  ["cannot tell sets that a dynamic block makes", { "managed_rules.dynamic": { managed_rule_set: {} } }, unknown(sets)],
  ["cannot tell an override from a variable", overridden({ rule: [{ id: computed, enabled: true }] }), unknown(`${sets}.rule_group_override`)],
]);
