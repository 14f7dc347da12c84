import type { Resource } from "../../policy/model";
import { code, count, table } from "./markdown";
import { Diagram } from "./mermaid";
import { nameOf, ofType, ownerOf, type Platform, stacksOf, target } from "./reference-platform";
import { readTopology, type Subnet, type Topology } from "./topology";

/** The networks of an environment: a picture, and what stands in each subnet. */
export function networkSection(platform: Platform): readonly string[] {
  const { shared, owners, others } = stacksOf(platform);
  const topology = readTopology(platform, [...shared, ...owners, ...others]);
  const shown = topology.subnets.filter(({ resource }) => !others.includes(resource.stack));
  return [
    "## Networks of one environment",
    "",
    `Networks of \`${platform.environment}\` with their ranges; a double arrow is a peering, both sides of it. No traffic passes through a spoke into another one.`,
    `${count(others.length, "more service owner")} ${others.length === 1 ? "has a network" : "have networks"} and nodes like those shown, in ranges of their own.`,
    "",
    draw(platform, topology, others).toString(),
    "",
    "What stands in each subnet; all have a security group that denies what it does not name, but for the firewall's, where Azure allows none.",
    "",
    ...table(
      ["subnet", "range", "goes out by", "what stands in it"],
      shown.map((subnet) => [code(nameOf(subnet.resource)), subnet.range, subnet.wayOut, describe(subnet)]),
    ),
    "",
  ];
}

function describe({ occupants, endpoints }: Subnet): string {
  const private_ = endpoints.map(({ of, subresource }) => `${code(of)} (${subresource})`).sort();
  return [...occupants, ...(private_.length === 0 ? [] : [`endpoints of ${private_.join(", ")}`])].join("; ") || "nothing yet";
}

function draw(platform: Platform, { networks, subnets, peerings }: Topology, others: readonly string[]): Diagram {
  const diagram = new Diagram("LR");
  const hidden = (resource: Resource) => others.includes(resource.stack);
  diagram.node("internet", ["Internet"], "round");
  for (const network of networks.filter(({ resource }) => !hidden(resource))) {
    const inside = subnets.filter((subnet) => subnet.network === network.resource);
    diagram.group(key(network.resource), [nameOf(network.resource), network.ranges.join(", ")], () => {
      for (const subnet of inside.filter(({ resource }) => !hidden(resource))) {
        const { occupants, endpoints } = subnet;
        const contents = [...occupants, ...(endpoints.length === 0 ? [] : [count(endpoints.length, "private endpoint")])];
        diagram.node(key(subnet.resource), [nameOf(subnet.resource), subnet.range, ...contents]);
      }
      const more = inside.filter(({ resource }) => hidden(resource));
      if (more.length > 0) diagram.node(`${key(network.resource)} more`, [`${count(more.length, "more subnet")} of other owners' nodes`]);
    });
  }
  const hiddenNetworks = networks.filter(({ resource }) => hidden(resource));
  if (hiddenNetworks.length > 0) diagram.node("others", [`networks of ${count(hiddenNetworks.length, "more owner")}`], "round");
  const drawn = new Set<string>();
  for (const { from, to } of peerings) {
    const [a, b] = [from, to].map((network) => (hidden(network) ? "others" : key(network))) as [string, string];
    if (drawn.has(`${a} ${b}`)) continue;
    drawn.add(`${a} ${b}`);
    diagram.edge(a, b, undefined, "both");
  }
  drawWays(platform, diagram, subnets);
  return diagram;
}

/** In through the entry and Bastion, on to the cluster, and out through the firewall. */
function drawWays(platform: Platform, diagram: Diagram, subnets: readonly Subnet[]): void {
  const stacks = stacksOf(platform).shared;
  const bySubnet = (type: string, attribute: string) =>
    ofType(platform, type, stacks).flatMap((resource) => {
      const subnet = target(platform, resource, attribute);
      return subnet === undefined ? [] : [{ resource, subnet }];
    });
  for (const { subnet } of bySubnet("azurerm_application_gateway", "gateway_ip_configuration.subnet_id")) {
    diagram.edge("internet", key(subnet), "HTTPS, web application firewall");
    const cluster = subnets.find(({ occupants, resource }) => occupants.some((what) => what.startsWith("cluster ")) && ownerOf(resource.stack) === undefined);
    if (cluster !== undefined) diagram.edge(key(subnet), key(cluster.resource), "HTTPS");
  }
  for (const { subnet } of bySubnet("azurerm_bastion_host", "ip_configuration.subnet_id")) diagram.edge("internet", key(subnet), "operators, Entra ID");
  for (const { subnet } of bySubnet("azurerm_firewall", "ip_configuration.subnet_id")) diagram.edge(key(subnet), "internet", "names on the list");
}

function key(resource: Resource): string {
  return `${resource.stack} ${resource.name}`;
}
