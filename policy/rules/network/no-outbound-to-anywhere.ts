import { isAnywhere } from "../../anywhere";
import { type Block, type Graph, notApplicable, pass, type Resource, type Rule, unresolved, type Verdict } from "../../model";
import { allows, eachSecurityRule, read } from "./security-rule";

export const noOutboundToAnywhere: Rule = {
  id: "network/no-outbound-to-anywhere",
  title: "no rule lets traffic out to everywhere, but for the web by its name",
  severity: "medium",
  resourceTypes: ["azurerm_network_security_group", "azurerm_network_security_rule"],
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "what an intruder takes leaves by the rule that was written for updates",
  remediation: "name the network or the service tag as the destination; where the whole web is needed, write the destination Internet and port 443",
  references: ["https://learn.microsoft.com/azure/virtual-network/service-tags-overview"],
  evaluate: (resource, graph) => {
    const groups = resource.type === "azurerm_network_security_group" ? [resource] : graph.targets(resource, "network_security_group_name");
    return groups.some((group) => isAsked(group, graph)) ? notApplicable : eachSecurityRule(resource, judge);
  },
};

function judge(rule: Block): Verdict {
  const to = read(rule, "destination_address_prefix", "destination_address_prefixes");
  if (!allows(rule, "outbound") || (to !== unresolved && !to.some(isAnywhere))) return pass;
  const ports = read(rule, "destination_port_range", "destination_port_ranges");
  const web = to !== unresolved && to.every((place) => /^(?:internet|azurecloud)/i.test(String(place))) && ports !== unresolved && ports.length > 0;
  if (web && ports.every((port) => String(port) === "443")) return pass;
  const name = String(rule.get("name"));
  if (to === unresolved || rule.get("access") === unresolved || rule.get("direction") === unresolved) {
    return { state: "unknown", attribute: "security_rule", why: `where the rule ${name} lets traffic go is known only after the plan` };
  }
  return { state: "fail", attribute: "security_rule", actual: `${name} to ${to.join(", ")}`, expected: "a named destination" };
}

/** Is the group that of a subnet whose service Azure refuses without a way to the internet? */
function isAsked(group: Resource, graph: Graph): boolean {
  const associations = graph.referring(group, "azurerm_subnet_network_security_group_association", "network_security_group_id");
  const subnets = associations.flatMap((association) => graph.targets(association, "subnet_id"));
  // A subnet may wait for its gateway: that Azure's own managers of gateways are let in says what it is for.
  const rules = group.blocks("security_rule");
  if (rules !== unresolved && rules.some((rule) => rule.get("source_address_prefix") === "GatewayManager")) return true;
  const gateways = graph.ofType("azurerm_application_gateway").flatMap((gateway) => graph.targets(gateway, "gateway_ip_configuration.subnet_id"));
  return subnets.some((subnet) => subnet.get("name") === "AzureBastionSubnet" || gateways.includes(subnet));
}
