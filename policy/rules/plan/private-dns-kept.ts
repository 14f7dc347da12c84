import type { Rule } from "../../model";
import { stays, staysItself } from "../../plan/gone";

// What each of them guards, by the attribute with its id.
const guarded: Readonly<Record<string, string>> = {
  azurerm_private_dns_zone: "id",
  azurerm_private_dns_zone_virtual_network_link: "virtual_network_id",
  azurerm_private_dns_resolver_forwarding_rule: "dns_forwarding_ruleset_id",
  azurerm_private_dns_resolver_virtual_network_link: "virtual_network_id",
};

export const privateDnsKept: Rule = {
  id: "plan/private-dns-kept",
  title: "a private DNS zone, its links and its forwarding rules stay",
  severity: "high",
  resourceTypes: Object.keys(guarded),
  subject: "change",
  controls: ["NOR-NET-04"],
  checkov: [],
  rationale: "names then resolve to public addresses: traffic is refused, or leaves the network",
  remediation: "keep the zone and its links as long as a private endpoint relies on them",
  references: ["https://learn.microsoft.com/azure/private-link/private-endpoint-dns"],
  evaluate: (resource, graph) => (resource.type === "azurerm_private_dns_zone" ? staysItself : stays)(resource, graph, guarded[resource.type] ?? ""),
};
