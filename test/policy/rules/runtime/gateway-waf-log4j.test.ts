import { pass } from "../../../../policy/model";
import { gatewayWafLog4j } from "../../../../policy/rules/runtime/gateway-waf-log4j";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { firewall, goodGateway } from "../../support/good-gateway";

const sets = "managed_rules.managed_rule_set";
const group = "REQUEST-944-APPLICATION-ATTACK-JAVA";
const owasp = (version: string, ...overrides: object[]) => ({ [sets]: { type: "OWASP", version, rule_group_override: overrides as never } });
const off = fails(`${sets}.rule_group_override`, "944240 is off", "944240 stops");

describeRule(gatewayWafLog4j, goodGateway, firewall, [
  ["takes OWASP 3.1", owasp("3.1"), pass],
  ["takes other rules that are off", owasp("3.2", { rule_group_name: group, disabled_rules: ["944100"] }, { rule_group_name: "SQLI", rule: [] }), pass],
  ["takes the rule where it is on", owasp("3.2", { rule_group_name: group, rule: [{ id: "944240", enabled: true, action: "Block" }] }), pass],
  ["fails the rule off by its earlier name", owasp("3.2", { rule_group_name: group, disabled_rules: ["944240"] }), off],
  ["fails the rule off", owasp("3.2", { rule_group_name: group, rule: [{ id: "944240", enabled: false }] }), off],
  ["fails the rule that logs", owasp("3.2", { rule_group_name: group, rule: [{ id: "944240", enabled: true, action: "Log" }] }), off],
  ["fails the group off", owasp("3.2", { rule_group_name: group }), off],
  ["fails older rules", owasp("3.0"), fails(sets, ["OWASP 3.0"], "Microsoft_DefaultRuleSet or OWASP 3.1 or newer")],
  ["cannot tell a version", owasp(computed), unknown(sets)],
  ["cannot tell sets that a dynamic block makes", { "managed_rules.dynamic": { managed_rule_set: {} } }, unknown(sets)],
]);
