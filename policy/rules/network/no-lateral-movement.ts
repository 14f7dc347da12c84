import { isAnywhere } from "../../anywhere";
import { type Block, pass, type Rule, unresolved } from "../../model";
import { isIn, read } from "./security-rule";

export const noLateralMovement: Rule = {
  id: "network/no-lateral-movement",
  title: "machines do not sign in to each other",
  severity: "low",
  resourceTypes: ["azurerm_network_security_group"],
  controls: ["NOR-NET-06"],
  checkov: [],
  rationale: "who has one machine walks from it to the next by the ports that only administrators need",
  remediation: "add an outbound rule that denies ports 22 and 3389, or everything that is not allowed",
  references: ["https://azure.github.io/PSRule.Rules.Azure/en/rules/Azure.NSG.LateralTraversal/"],
  evaluate: (group, graph) => {
    const inside = group.blocks("security_rule");
    const rules: readonly Block[] = [
      ...(inside === unresolved ? [] : inside),
      ...graph.referring(group, "azurerm_network_security_rule", "network_security_group_name"),
    ];
    if (rules.some((rule) => denies(rule, 22)) && rules.some((rule) => denies(rule, 3389))) return pass;
    const attribute = "security_rule";
    if (inside === unresolved) return { state: "unknown", attribute, why: "a dynamic block makes them" };
    return { state: "fail", attribute, actual: "nothing denied", expected: "an outbound rule that denies ports 22 and 3389" };
  },
};

function denies(rule: Block, port: number): boolean {
  const is = (path: string, text: string) => String(rule.get(path)).toLowerCase() === text;
  if (!is("access", "deny") || !is("direction", "outbound")) return false;
  const to = read(rule, "destination_address_prefix", "destination_address_prefixes");
  const ports = read(rule, "destination_port_range", "destination_port_ranges");
  const inside = to !== unresolved && to.some((place) => isAnywhere(place) || String(place).toLowerCase() === "virtualnetwork");
  return inside && ports !== unresolved && ports.some((range) => isIn(port, String(range)));
}
