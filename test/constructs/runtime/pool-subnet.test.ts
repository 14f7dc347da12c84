import { PoolSubnet } from "../../../constructs/runtime/pool-subnet";
import { inventory, resolved, synthesize } from "../../support/synthesize";

const exposed: Record<string, string> = {};
const pool = synthesize((stack) => {
  const { id } = new PoolSubnet(stack, "Pool", {
    placement: { region: "norwayeast", resourceGroupName: "rg-runtime", tags: { finops_serviceownercode: "skd" } },
    name: "altinn-skd-prod-nodes",
    cluster: { networkName: "vnet-runtime", range: "10.20.8.0/21", podRange: "10.240.0.0/16", principalId: "principal" },
    range: "10.20.8.128/26",
    endpoints: { range: "10.20.16.0/26", tcpPorts: [443] },
    hub: {
      network: { id: "/subscriptions/x/hub", name: "vnet-hub", resourceGroupName: "rg-hub" },
      firewallAddress: "10.20.4.4",
      entryRange: "10.20.5.0/24",
      runnerRange: "10.20.4.128/26",
      shared: { range: "10.20.6.0/24", tcpPorts: [443, 5432] },
    },
    auditWorkspaceId: "/subscriptions/x/audit",
  });
  Object.assign(exposed, resolved(stack, { id }));
});

const rules = (pool.azurerm_network_security_group?.["Pool/Subnet/SecurityGroup"]?.security_rule ?? []) as Record<string, unknown>[];

describe("PoolSubnet", () => {
  it("is a subnet with its security group and its way to the firewall, which the cluster may use", () =>
    expect(inventory(pool)).toEqual({
      azurerm_subnet: ["Pool/Subnet"],
      azurerm_network_security_group: ["Pool/Subnet/SecurityGroup"],
      azurerm_subnet_network_security_group_association: ["Pool/Subnet/Association"],
      azurerm_monitor_diagnostic_setting: ["Pool/Subnet/Audit"],
      azurerm_route_table: ["Pool/Route"],
      azurerm_subnet_route_table_association: ["Pool/Route/Association-Nodes"],
      azurerm_role_assignment: ["Pool/ClusterGrant"],
    }));

  it("lets nodes reach their cluster, their owner's endpoints and what is for all; other owners' endpoints are not among them", () =>
    expect(
      rules
        .filter(({ access }) => access === "Allow")
        .map((r) => `${r.name}: ${r.direction} ${r.protocol}/${r.destination_port_range} ${r.source_address_prefix} -> ${r.destination_address_prefix}`),
    ).toEqual([
      "AllowClusterInbound: Inbound */* 10.20.8.0/21 -> 10.20.8.128/26",
      "AllowClusterOutbound: Outbound */* 10.20.8.128/26 -> 10.20.8.0/21",
      "AllowNodesToPodsInbound: Inbound */* 10.20.8.128/26 -> 10.240.0.0/16",
      "AllowPodsInbound: Inbound */* 10.240.0.0/16 -> 10.240.0.0/16",
      "AllowNodesToPodsOutbound: Outbound */* 10.20.8.128/26 -> 10.240.0.0/16",
      "AllowPodsOutbound: Outbound */* 10.240.0.0/16 -> 10.240.0.0/16",
      "AllowHttpsToEndpoints: Outbound Tcp/443 10.20.8.128/26 -> 10.20.16.0/26",
      "AllowHttpsToShared: Outbound Tcp/443 10.20.8.128/26 -> 10.20.6.0/24",
      "AllowPort5432ToShared: Outbound Tcp/5432 10.20.8.128/26 -> 10.20.6.0/24",
      "AllowHttpsOutbound: Outbound Tcp/443 * -> Internet",
      "AllowLoadBalancerProbes: Inbound Tcp/* AzureLoadBalancer -> *",
    ]));

  it("denies all else in both directions, last", () =>
    expect(rules.slice(-2).map(({ access, direction, priority }) => [access, direction, priority])).toEqual([
      ["Deny", "Inbound", 4096],
      ["Deny", "Outbound", 4096],
    ]));

  it("lets the cluster put nodes in this subnet and no other", () =>
    expect(pool.azurerm_role_assignment).toEqual({
      "Pool/ClusterGrant": {
        scope: "${azurerm_subnet.Pool_Subnet.id}",
        role_definition_name: "Network Contributor",
        principal_id: "principal",
        principal_type: "ServicePrincipal",
        description: "The cluster puts nodes in the subnet",
      },
    }));

  it("hands out its id", () => expect(exposed).toEqual({ id: "${azurerm_subnet.Pool_Subnet.id}" }));
});
