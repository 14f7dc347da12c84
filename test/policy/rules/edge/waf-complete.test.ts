import { pass } from "../../../../policy/model";
import { wafComplete } from "../../../../policy/rules/edge/waf-complete";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

const override = (rule: object) => ({ "managed_rule.0.override": [{ rule_group_name: "SQLI", rule: [rule as never] }] });
const off = fails("managed_rule.override", ["942100"], "no rule that is off");

for (const type of wafComplete.resourceTypes)
  describeRule(wafComplete, goodEdge, `${type}.main`, [
    ["fails a rule that is off", override({ rule_id: "942100", enabled: false, action: "Block" }), off],
    ["fails a rule that is off because nobody said otherwise", override({ rule_id: "942100", action: "Block" }), off],
    ["takes a rule that does something else", override({ rule_id: "942100", enabled: true, action: "Log" }), pass],
    ["cannot tell a variable", override({ rule_id: "942100", enabled: computed, action: "Block" }), unknown("managed_rule.override")],
    ["takes a policy without overrides", { managed_rule: undefined }, pass],
  ]);
