import type { HubConnection } from "../../../constructs/network/network-reference";
import { SpokeNetwork, type SpokeNetworkProps } from "../../../constructs/network/spoke-network";
import { inventory, type Resources, resolved, synthesize } from "../../support/synthesize";

const exposed: Record<string, string> = {};
const spoke = (change: Partial<SpokeNetworkProps> = {}) =>
  synthesize((stack) => {
    const { id, name, resourceGroupName, endpointSubnetId, workloadSubnetId } = new SpokeNetwork(stack, "Network", {
      placement: { region: "norwayeast", resourceGroupName: "rg-net", tags: { env: "prod" } },
      name: "altinn-skd-prod",
      range: "10.20.4.0/24",
      subnets: { endpoints: "10.20.4.0/26", workloads: "10.20.4.128/25" },
      auditWorkspaceId: "/subscriptions/x/audit",
      ...change,
    });
    Object.assign(exposed, resolved(stack, { id, name, resourceGroupName, endpointSubnetId, workloadSubnetId }));
  });
const network = spoke();
const hub: HubConnection = {
  network: { id: "/subscriptions/x/hub", name: "vnet-hub", resourceGroupName: "rg-hub" },
  firewallAddress: "10.20.0.4",
  entryRange: "10.20.1.0/24",
  runnerRange: "10.20.2.0/26",
  shared: { range: "10.20.3.0/24", tcpPorts: [443, 5432] },
};

const allowed = (subnet: string, of: Resources = network) => {
  const rules = of.azurerm_network_security_group?.[`Network/${subnet}/SecurityGroup`]?.security_rule as Record<string, unknown>[];
  return rules
    .filter(({ access }) => access === "Allow")
    .map(
      (r) =>
        `${r.name} (${r.description}): ${r.direction} ${r.protocol}/${r.destination_port_range} ${r.source_address_prefix} -> ${r.destination_address_prefix}`,
    );
};

describe("SpokeNetwork", () => {
  it("has two subnets, each with its security group, and logs all of it", () =>
    expect(inventory(network)).toEqual({
      azurerm_virtual_network: ["Network"],
      azurerm_subnet: ["Network/Endpoints", "Network/Workloads"],
      azurerm_network_security_group: ["Network/Endpoints/SecurityGroup", "Network/Workloads/SecurityGroup"],
      azurerm_subnet_network_security_group_association: ["Network/Endpoints/Association", "Network/Workloads/Association"],
      azurerm_monitor_diagnostic_setting: ["Network/Audit", "Network/Endpoints/Audit", "Network/Workloads/Audit"],
    }));

  it("encrypts what it can, and asks Azure's own resolver alone", () =>
    expect(network.azurerm_virtual_network).toEqual({
      Network: {
        name: "vnet-altinn-skd-prod",
        location: "norwayeast",
        resource_group_name: "rg-net",
        tags: { env: "prod" },
        address_space: ["10.20.4.0/24"],
        dns_servers: [],
        encryption: { enforcement: "AllowUnencrypted" },
        private_endpoint_vnet_policies: "Disabled",
      },
    }));

  it("lets workloads in to the endpoints by HTTPS, and lets endpoints start nothing", () =>
    expect(allowed("Endpoints")).toEqual([
      "AllowHttpsFromWorkloads (Workloads use services through their endpoints): Inbound Tcp/443 10.20.4.128/25 -> 10.20.4.0/26",
    ]));

  it("lets workloads reach each other and the endpoints, and nothing reach them from elsewhere", () =>
    expect(allowed("Workloads")).toEqual([
      "AllowWorkloadsInbound (Workloads work together): Inbound */* 10.20.4.128/25 -> 10.20.4.128/25",
      "AllowWorkloadsOutbound (Workloads work together): Outbound */* 10.20.4.128/25 -> 10.20.4.128/25",
      "AllowHttpsToEndpoints (Workloads use services through their endpoints): Outbound Tcp/443 10.20.4.128/25 -> 10.20.4.0/26",
    ]));

  it("puts the subnets where they belong", () => {
    expect(network.azurerm_subnet?.["Network/Endpoints"]?.address_prefixes).toEqual(["10.20.4.0/26"]);
    expect(network.azurerm_subnet?.["Network/Workloads"]?.address_prefixes).toEqual(["10.20.4.128/25"]);
  });

  it("hands out its id, name and subnets", () =>
    expect(exposed).toEqual({
      id: "${azurerm_virtual_network.Network.id}",
      name: "${azurerm_virtual_network.Network.name}",
      resourceGroupName: "rg-net",
      endpointSubnetId: "${azurerm_subnet.Network_Endpoints.id}",
      workloadSubnetId: "${azurerm_subnet.Network_Workloads.id}",
    }));
});

describe("SpokeNetwork with a hub", () => {
  const peered = spoke({ hub });

  it("is peered with it, and sends what leaves to its firewall", () => {
    const alone = inventory(network);
    expect(inventory(peered)).toEqual({
      ...alone,
      azurerm_virtual_network_peering: ["Network/Peering/FromHub", "Network/Peering/FromSpoke"],
      azurerm_route_table: ["Network/Route"],
      azurerm_subnet_route_table_association: ["Network/Route/Association-Workloads"],
    });
    expect(peered.azurerm_subnet_route_table_association?.["Network/Route/Association-Workloads"]?.subnet_id).toBe("${azurerm_subnet.Network_Workloads.id}");
    expect(peered.azurerm_route_table?.["Network/Route"]?.route).toEqual([
      { name: "to-firewall", address_prefix: "0.0.0.0/0", next_hop_type: "VirtualAppliance", next_hop_in_ip_address: "10.20.0.4" },
    ]);
    expect(peered.azurerm_virtual_network_peering?.["Network/Peering/FromHub"]?.name).toBe("peer-altinn-skd-prod");
  });

  it("lets the pipeline in to the endpoints, and nobody else", () =>
    expect(allowed("Endpoints", peered)).toEqual([
      ...allowed("Endpoints"),
      "AllowHttpsFromRunners (The pipeline deploys keys and secrets): Inbound Tcp/443 10.20.2.0/26 -> 10.20.4.0/26",
    ]));

  it("lets requests in from the entry, and workloads out to what is for all and, by the firewall, to the internet", () =>
    expect(allowed("Workloads", peered)).toEqual([
      ...allowed("Workloads"),
      "AllowHttpsFromEntry (Requests come in through the application gateway): Inbound Tcp/443 10.20.1.0/24 -> 10.20.4.128/25",
      "AllowHttpsToShared (Workloads use what the platform runs for all): Outbound Tcp/443 10.20.4.128/25 -> 10.20.3.0/24",
      "AllowPort5432ToShared (Workloads use what the platform runs for all): Outbound Tcp/5432 10.20.4.128/25 -> 10.20.3.0/24",
      "AllowHttpsOutbound (The firewall on the only way out decides by name): Outbound Tcp/443 * -> Internet",
      "AllowLoadBalancerProbes (A load balancer asks whether machines are alive): Inbound Tcp/* AzureLoadBalancer -> *",
    ]));
});

describe("SpokeNetwork with other ports of endpoints", () => {
  it("lets workloads use them instead of HTTPS", () => {
    const other = spoke({ endpointPorts: [5432, 10000] });
    expect(allowed("Endpoints", other)).toEqual([
      "AllowPort5432FromWorkloads (Workloads use services through their endpoints): Inbound Tcp/5432 10.20.4.128/25 -> 10.20.4.0/26",
      "AllowPort10000FromWorkloads (Workloads use services through their endpoints): Inbound Tcp/10000 10.20.4.128/25 -> 10.20.4.0/26",
    ]);
    expect(allowed("Workloads", other).slice(2)).toEqual([
      "AllowPort5432ToEndpoints (Workloads use services through their endpoints): Outbound Tcp/5432 10.20.4.128/25 -> 10.20.4.0/26",
      "AllowPort10000ToEndpoints (Workloads use services through their endpoints): Outbound Tcp/10000 10.20.4.128/25 -> 10.20.4.0/26",
    ]);
  });
});

describe("SpokeNetwork with pods", () => {
  it("lets nodes and pods reach pods, in both directions", () =>
    expect(allowed("Workloads", spoke({ podRange: "10.244.0.0/16" })).slice(2, -1)).toEqual([
      "AllowNodesToPodsInbound (Nodes hand requests to pods): Inbound */* 10.20.4.128/25 -> 10.244.0.0/16",
      "AllowPodsInbound (Pods work together; the cluster's own policies say which): Inbound */* 10.244.0.0/16 -> 10.244.0.0/16",
      "AllowNodesToPodsOutbound (Nodes hand requests to pods): Outbound */* 10.20.4.128/25 -> 10.244.0.0/16",
      "AllowPodsOutbound (Pods work together; the cluster's own policies say which): Outbound */* 10.244.0.0/16 -> 10.244.0.0/16",
    ]));
});

describe("SpokeNetwork with node pools in subnets of their own", () => {
  it("lets the nodes of the cluster reach each other", () =>
    expect(allowed("Workloads", spoke({ poolRange: "10.20.0.0/21" })).slice(2, -1)).toEqual([
      "AllowClusterInbound (Nodes of the cluster work together): Inbound */* 10.20.0.0/21 -> 10.20.4.128/25",
      "AllowClusterOutbound (Nodes of the cluster work together): Outbound */* 10.20.4.128/25 -> 10.20.0.0/21",
    ]));
});

describe("SpokeNetwork with clients of its endpoints in a peered network", () => {
  it("lets them in on their ports, and changes nothing else", () => {
    const shared = spoke({ endpointClients: [{ name: "Nodes", range: "10.20.8.64/26", tcpPorts: [443, 5432] }] });
    expect(allowed("Endpoints", shared)).toEqual([
      ...allowed("Endpoints"),
      "AllowHttpsFromNodes (Workloads in a peered network use these endpoints): Inbound Tcp/443 10.20.8.64/26 -> 10.20.4.0/26",
      "AllowPort5432FromNodes (Workloads in a peered network use these endpoints): Inbound Tcp/5432 10.20.8.64/26 -> 10.20.4.0/26",
    ]);
    expect(allowed("Workloads", shared)).toEqual(allowed("Workloads"));
  });
});

describe("SpokeNetwork of a cluster with a hub", () => {
  it("lets the pipeline reach the cluster's API", () =>
    expect(allowed("Workloads", spoke({ hub, podRange: "10.244.0.0/16" })).filter((rule) => rule.includes("FromRunners"))).toEqual([
      "AllowHttpsFromRunners (The pipeline deploys through the cluster's API): Inbound Tcp/443 10.20.2.0/26 -> 10.20.4.128/25",
    ]));
});
