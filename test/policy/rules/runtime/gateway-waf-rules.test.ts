import { pass } from "../../../../policy/model";
import { gatewayWafRules } from "../../../../policy/rules/runtime/gateway-waf-rules";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { firewall, goodGateway } from "../../support/good-gateway";

const sets = "managed_rules.managed_rule_set";
const first = `${sets}.0`;
const expected = "Microsoft_DefaultRuleSet 2.1 or OWASP 3.2";

describeRule(gatewayWafRules, goodGateway, firewall, [
  ["takes the OWASP rules, by their default name", { [first]: { version: "3.2" } }, pass],
  ["takes a newer version", { [`${first}.version`]: "2.2" }, pass],
  ["fails old rules", { [first]: { type: "OWASP", version: "3.1" } }, fails(sets, ["OWASP 3.1", "Microsoft_BotManagerRuleSet 1.1"], expected)],
  ["fails no rules", { managed_rules: undefined }, fails(sets, [], expected)],
  ["cannot tell a version from a variable", { [`${first}.version`]: computed }, unknown(sets)],
  ["cannot tell sets that a dynamic block makes", { "managed_rules.dynamic": { managed_rule_set: {} } }, unknown(sets)],
]);
