import { type Rule, unresolved } from "../../model";
import { firewallRuleTypes, rangeOf } from "./firewall-rule";

export const noFirewallRule: Rule = {
  id: "database/no-firewall-rule",
  title: "no address is let through the firewall of a database",
  severity: "high",
  resourceTypes: firewallRuleTypes,
  controls: ["NOR-NET-12"],
  checkov: [],
  rationale: "an address that is let in today is somebody else's tomorrow",
  remediation: "remove the rule, and reach the database through a private endpoint",
  references: ["https://learn.microsoft.com/azure/postgresql/flexible-server/security-firewall-rules"],
  evaluate: (rule) => {
    const range = rangeOf(rule);
    const [attribute, actual] =
      range === unresolved ? ["start_ip_address", "addresses known after the plan"] : [range.attribute, `${range.from} to ${range.to}`];
    return { state: "fail", attribute, actual, expected: "no such rule" };
  },
};
