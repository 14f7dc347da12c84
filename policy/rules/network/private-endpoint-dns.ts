import { pass, type Rule, unresolved } from "../../model";

const link = "azurerm_private_dns_zone_virtual_network_link";

export const privateEndpointDns: Rule = {
  id: "network/private-endpoint-dns",
  title: "a private endpoint's name resolves inside its own network",
  severity: "high",
  resourceTypes: ["azurerm_private_endpoint"],
  controls: ["NOR-NET-04"],
  checkov: [],
  rationale: "without the zone clients resolve the public address, and somebody opens the public endpoint to make it work",
  remediation: "write private_dns_zone_group with a zone that an azurerm_private_dns_zone_virtual_network_link joins to the endpoint's virtual network",
  references: ["https://learn.microsoft.com/azure/private-link/private-endpoint-dns"],
  evaluate: (endpoint, graph) => {
    const attribute = "private_dns_zone_group.private_dns_zone_ids";
    const expected = "a zone that is linked to the endpoint's virtual network";
    const zones = graph.targets(endpoint, attribute);
    if (zones.length === 0) {
      const written = endpoint.get(attribute);
      if (written === unresolved || (Array.isArray(written) && written.length > 0))
        return { state: "unknown", attribute, why: "the zone is not among the stacks" };
      return { state: "fail", attribute, actual: undefined, expected };
    }
    const networks = graph.targets(endpoint, "subnet_id").flatMap((subnet) => graph.targets(subnet, "virtual_network_name"));
    if (networks.length === 0) return { state: "unknown", attribute: "subnet_id", why: "the endpoint's virtual network is not among the stacks" };
    const linked = zones.flatMap((zone) => graph.referring(zone, link, "private_dns_zone_name")).flatMap((l) => graph.targets(l, "virtual_network_id"));
    return networks.some((network) => linked.includes(network)) ? pass : { state: "fail", attribute, actual: "a zone without such a link", expected };
  },
};
