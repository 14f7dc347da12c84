import { eachBlock } from "../../blocks";
import { mustBe, type Rule } from "../../model";

export const wafBlocks: Rule = {
  id: "edge/waf-blocks",
  title: "the rules of a front door's web application firewall block",
  severity: "medium",
  resourceTypes: ["azurerm_cdn_frontdoor_firewall_policy"],
  controls: ["NOR-NET-08"],
  checkov: [],
  rationale: "rules that log or allow let the attack through, whatever mode the firewall is in",
  remediation: "set action in each managed_rule to Block or Redirect",
  references: ["https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-drs"],
  evaluate: (policy) => eachBlock(policy, "managed_rule", (rules) => mustBe(rules, "action", "Block", "Redirect")),
};
