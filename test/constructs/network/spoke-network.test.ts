import { SpokeNetwork } from "../../../constructs/network/spoke-network";
import { inventory, resolved, synthesize } from "../../support/synthesize";

const exposed: Record<string, string> = {};
const network = synthesize((stack) => {
  const { id, name, endpointSubnetId, workloadSubnetId } = new SpokeNetwork(stack, "Network", {
    placement: { region: "norwayeast", resourceGroupName: "rg-net", tags: { env: "prod" } },
    name: "altinn-skd-prod",
    range: "10.20.4.0/24",
    subnets: { endpoints: "10.20.4.0/26", workloads: "10.20.4.128/25" },
    auditWorkspaceId: "/subscriptions/x/audit",
  });
  Object.assign(exposed, resolved(stack, { id, name, endpointSubnetId, workloadSubnetId }));
});

const allowed = (subnet: string) => {
  const rules = network.azurerm_network_security_group?.[`Network/${subnet}/SecurityGroup`]?.security_rule as Record<string, unknown>[];
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
      endpointSubnetId: "${azurerm_subnet.Network_Endpoints.id}",
      workloadSubnetId: "${azurerm_subnet.Network_Workloads.id}",
    }));
});
