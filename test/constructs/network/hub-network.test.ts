import { Lazy } from "cdktf";
import { HubNetwork, type HubNetworkProps } from "../../../constructs/network/hub-network";
import { inventory, type Resources, resolved, synthesize } from "../../support/synthesize";

const subnets = {
  firewall: "10.99.0.0/26",
  bastion: "10.99.0.64/26",
  endpoints: "10.99.0.128/26",
  runners: "10.99.0.192/27",
  resolverInbound: "10.99.0.224/28",
  resolverOutbound: "10.99.0.240/28",
  entry: "10.99.1.0/24",
};
let exposed: unknown;
let connection: unknown;
const hub = (change: Partial<HubNetworkProps> = {}) =>
  synthesize((stack) => {
    const made = new HubNetwork(stack, "Hub", {
      placement: { region: "norwayeast", resourceGroupName: "rg-hub", tags: { env: "prod" } },
      name: "altinn-hub-prod",
      range: "10.99.0.0/22",
      environmentRange: "10.99.0.0/16",
      subnets,
      auditWorkspaceId: "/subscriptions/x/audit",
      ...change,
    });
    const { id, name, resourceGroupName, subnetIds } = made;
    exposed = resolved(stack, { id, name, resourceGroupName, subnetIds });
    connection = resolved(stack, made.connection("10.99.0.4"));
  });

const parts = ["Bastion", "Endpoints", "Entry", "ResolverInbound", "ResolverOutbound", "Runners"];
const rules = (part: string, of: Resources) =>
  (of.azurerm_network_security_group?.[`Hub/${part}/SecurityGroup`]?.security_rule ?? []) as Record<string, unknown>[];
const allowed = (part: string, of: Resources = hub()) =>
  rules(part, of)
    .filter(({ access, priority }) => access === "Allow" && Number(priority) < 1000)
    .map((r) => `${r.name}: ${r.direction} ${r.protocol}/${r.destination_port_range} ${r.source_address_prefix} -> ${r.destination_address_prefix}`);
const services = (part: string) =>
  rules(part, hub())
    .filter(({ access, priority }) => access === "Allow" && Number(priority) >= 1000)
    .map(({ name }) => name);

describe("HubNetwork", () => {
  it("has a subnet for each thing, each with its security group but the firewall's, and logs all of it", () =>
    expect(inventory(hub())).toEqual({
      azurerm_virtual_network: ["Hub"],
      azurerm_subnet: ["Hub/Bastion", "Hub/Endpoints", "Hub/Entry", "Hub/Firewall", "Hub/ResolverInbound", "Hub/ResolverOutbound", "Hub/Runners"],
      azurerm_network_security_group: parts.map((part) => `Hub/${part}/SecurityGroup`),
      azurerm_subnet_network_security_group_association: parts.map((part) => `Hub/${part}/Association`),
      azurerm_monitor_diagnostic_setting: ["Hub/Audit", ...parts.map((part) => `Hub/${part}/Audit`)],
    }));

  const network = {
    name: "vnet-altinn-hub-prod",
    location: "norwayeast",
    resource_group_name: "rg-hub",
    tags: { env: "prod" },
    address_space: ["10.99.0.0/22"],
    dns_servers: [],
    private_endpoint_vnet_policies: "Disabled",
  };

  it("asks Azure's own resolver alone, and has no plan against floods", () => expect(hub().azurerm_virtual_network).toEqual({ Hub: network }));

  it("joins a plan against floods", () =>
    expect(hub({ ddosProtectionPlanId: "/subscriptions/x/plan" }).azurerm_virtual_network).toEqual({
      Hub: { ...network, ddos_protection_plan: { id: "/subscriptions/x/plan", enable: true } },
    }));

  it("names subnets as we do, but for those that Azure finds by name, and hands them over to their services", () => {
    const made = Object.fromEntries(
      Object.entries(hub().azurerm_subnet ?? {}).map(([path, subnet]) => {
        const [delegation] = (subnet.delegation ?? []) as { service_delegation: { name: string } }[];
        return [path, [subnet.name, subnet.address_prefixes, subnet.default_outbound_access_enabled, delegation?.service_delegation.name]];
      }),
    );
    expect(made).toEqual({
      "Hub/Firewall": ["AzureFirewallSubnet", ["10.99.0.0/26"], false, undefined],
      "Hub/Bastion": ["AzureBastionSubnet", ["10.99.0.64/26"], false, undefined],
      "Hub/Entry": ["snet-altinn-hub-prod-entry", ["10.99.1.0/24"], false, undefined],
      "Hub/Endpoints": ["snet-altinn-hub-prod-endpoints", ["10.99.0.128/26"], false, undefined],
      "Hub/Runners": ["snet-altinn-hub-prod-runners", ["10.99.0.192/27"], false, undefined],
      "Hub/ResolverInbound": ["snet-altinn-hub-prod-resolver-inbound", ["10.99.0.224/28"], false, "Microsoft.Network/dnsResolvers"],
      "Hub/ResolverOutbound": ["snet-altinn-hub-prod-resolver-outbound", ["10.99.0.240/28"], false, "Microsoft.Network/dnsResolvers"],
    });
  });

  it("lets Azure and the internet to Bastion and the entry alone, and the pipeline out to the firewall", () => {
    expect(services("Bastion")).toHaveLength(8);
    expect(services("Entry")).toEqual(["AllowHttpsFromInternet", "AllowGatewayManagerInbound", "AllowLoadBalancerInbound", "AllowInternetOutbound"]);
    expect(services("Runners")).toEqual(["AllowHttpsOutbound"]);
    expect(["Endpoints", "ResolverInbound", "ResolverOutbound"].flatMap(services)).toEqual([]);
  });

  it("lets in and out between ranges what each is for", () => {
    expect(allowed("Bastion")).toEqual([]);
    expect(allowed("Entry")).toEqual(["AllowHttpsToEnvironment: Outbound Tcp/443 10.99.1.0/24 -> 10.99.0.0/16"]);
    expect(allowed("Runners")).toEqual([
      "AllowSshFromBastion: Inbound Tcp/22 10.99.0.64/26 -> 10.99.0.192/27",
      "AllowHttpsToEnvironment: Outbound Tcp/443 10.99.0.192/27 -> 10.99.0.0/16",
      "AllowPort5432ToEndpoints: Outbound Tcp/5432 10.99.0.192/27 -> 10.99.0.128/26",
    ]);
    expect(allowed("ResolverInbound")).toEqual([
      "AllowDnsUdpInbound: Inbound Udp/53 10.99.0.0/16 -> 10.99.0.224/28",
      "AllowDnsTcpInbound: Inbound Tcp/53 10.99.0.0/16 -> 10.99.0.224/28",
    ]);
    expect(allowed("ResolverOutbound")).toEqual([]);
  });

  const toEndpoints = [
    "AllowHttpsFromRunners: Inbound Tcp/443 10.99.0.192/27 -> 10.99.0.128/26",
    "AllowHttpsFromEntry: Inbound Tcp/443 10.99.1.0/24 -> 10.99.0.128/26",
  ];

  it("lets nobody use the endpoints but the pipeline and the entry", () => expect(allowed("Endpoints")).toEqual(toEndpoints));

  it("lets those who are declared use the endpoints, on the ports that are", () => {
    const made = hub({ endpointClients: [{ name: "Spokes", range: "10.99.0.0/16", tcpPorts: [443, 5432] }] });
    expect(allowed("Endpoints", made)).toEqual([
      ...toEndpoints,
      "AllowHttpsFromSpokes: Inbound Tcp/443 10.99.0.0/16 -> 10.99.0.128/26",
      "AllowPort5432FromSpokes: Inbound Tcp/5432 10.99.0.0/16 -> 10.99.0.128/26",
    ]);
    expect(connection).toMatchObject({ shared: { range: "10.99.0.128/26", tcpPorts: [443, 5432] } });
  });

  it("lets the resolver ask the name servers that are declared", () =>
    expect(allowed("ResolverOutbound", hub({ nameServers: ["10.1.1.4/32", "10.1.2.4/32"] }))).toEqual([
      "AllowDnsUdpOutbound1: Outbound Udp/53 10.99.0.240/28 -> 10.1.1.4/32",
      "AllowDnsTcpOutbound1: Outbound Tcp/53 10.99.0.240/28 -> 10.1.1.4/32",
      "AllowDnsUdpOutbound2: Outbound Udp/53 10.99.0.240/28 -> 10.1.2.4/32",
      "AllowDnsTcpOutbound2: Outbound Tcp/53 10.99.0.240/28 -> 10.1.2.4/32",
    ]));

  it("hands out its id, name, group and subnets", () => {
    hub();
    expect(exposed).toEqual({
      id: "${azurerm_virtual_network.Hub.id}",
      name: "${azurerm_virtual_network.Hub.name}",
      resourceGroupName: "rg-hub",
      subnetIds: {
        firewall: "${azurerm_subnet.Hub_Firewall.id}",
        bastion: "${azurerm_subnet.Hub_Bastion.id}",
        entry: "${azurerm_subnet.Hub_Entry.id}",
        endpoints: "${azurerm_subnet.Hub_Endpoints.id}",
        runners: "${azurerm_subnet.Hub_Runners.id}",
        resolverInbound: "${azurerm_subnet.Hub_ResolverInbound.id}",
        resolverOutbound: "${azurerm_subnet.Hub_ResolverOutbound.id}",
      },
    });
  });

  it("tells spokes what they need to know", () => {
    hub();
    expect(connection).toEqual({
      network: { id: "${azurerm_virtual_network.Hub.id}", name: "${azurerm_virtual_network.Hub.name}", resourceGroupName: "rg-hub" },
      firewallAddress: "10.99.0.4",
      entryRange: "10.99.1.0/24",
      runnerRange: "10.99.0.192/27",
      shared: { range: "10.99.0.128/26", tcpPorts: [] },
    });
  });

  it.each([
    ["firewall", "10.99.0.0/27", 26],
    ["bastion", "10.99.0.0/27", 26],
    ["entry", "10.99.0.0/27", 26],
    ["endpoints", "10.99.0.0/29", 28],
    ["runners", "10.99.0.0/29", 28],
    ["resolverInbound", "10.99.0.0/29", 28],
    ["resolverOutbound", "10.99.0.0/29", 28],
  ])("refuses a subnet for %s of %s", (part, range, longest) =>
    expect(() => hub({ subnets: { ...subnets, [part]: range } })).toThrow(
      `prod-test/Hub: the subnet ${part} is too small - got "${range}"; allowed /${longest} or larger; give it more of the range`,
    ),
  );

  it("takes ranges that only Terraform knows", () =>
    expect(() => hub({ subnets: { ...subnets, endpoints: Lazy.stringValue({ produce: () => "${var.range}" }) } })).not.toThrow());

  it("refuses an environment that is the internet", () =>
    expect(() => hub({ environmentRange: "0.0.0.0/0" })).toThrow("AllowHttpsToEnvironment is not between two ranges"));
});
