import { pass } from "../../../../policy/model";
import { wafLog4j } from "../../../../policy/rules/edge/waf-log4j";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

const override = (rule: object) => ({ "managed_rule.0.override": [{ rule_group_name: "JAVA", rule: [rule as never] }] });
const failed = fails("managed_rule.override", "944240 is off or lets through", "944240 stops");

for (const type of wafLog4j.resourceTypes)
  describeRule(wafLog4j, goodEdge, `${type}.main`, [
    ["takes an override that stops it", override({ rule_id: "944240", enabled: true, action: "Block" }), pass],
    ["takes an override of another rule", override({ rule_id: "944100", enabled: false, action: "Log" }), pass],
    ["fails a rule that is off", override({ rule_id: "944240", enabled: false, action: "Block" }), failed],
    ["fails a rule that is off because nobody said otherwise", override({ rule_id: "944240", action: "Block" }), failed],
    ["fails a rule that lets through", override({ rule_id: "944240", enabled: true, action: "Log" }), failed],
    ["fails a policy without rules", { managed_rule: undefined }, fails("managed_rule", [], "Microsoft_DefaultRuleSet or DefaultRuleSet")],
    ["cannot tell a variable", override({ rule_id: "944240", enabled: computed, action: "Block" }), unknown("managed_rule.override")],
  ]);
