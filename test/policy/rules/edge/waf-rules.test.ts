import { pass } from "../../../../policy/model";
import { wafRules } from "../../../../policy/rules/edge/waf-rules";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

for (const type of wafRules.resourceTypes)
  describeRule(wafRules, goodEdge, `${type}.main`, [
    ["takes the older rules", { managed_rule: [{ type: "DefaultRuleSet", version: "1.0" }] }, pass],
    ["fails a policy without rules", { managed_rule: undefined }, fails("managed_rule", [], "Microsoft_DefaultRuleSet or DefaultRuleSet")],
    [
      "fails rules about robots alone",
      { managed_rule: [{ type: "Microsoft_BotManagerRuleSet", version: "1.1" }] },
      fails("managed_rule", ["Microsoft_BotManagerRuleSet"], "Microsoft_DefaultRuleSet or DefaultRuleSet"),
    ],
    ["cannot tell a variable", { managed_rule: [{ type: computed, version: "1.0" }] }, unknown("managed_rule")],
    ["cannot tell a dynamic block", { dynamic: { managed_rule: {} } }, unknown("managed_rule")],
  ]);
