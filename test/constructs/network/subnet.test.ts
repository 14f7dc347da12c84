import { Lazy } from "cdktf";
import type { AllowedTraffic } from "../../../constructs/network/security-rule";
import { Subnet, type SubnetProps } from "../../../constructs/network/subnet";
import { inventory, synthesize } from "../../support/synthesize";

const https: AllowedTraffic = {
  name: "AllowHttps",
  description: "One may use the other",
  direction: "Inbound",
  source: "10.0.0.0/25",
  destination: "10.0.0.128/26",
  traffic: { tcpPort: 443 },
};

const subnet = (allowed: readonly AllowedTraffic[] = [https], change: Partial<SubnetProps> = {}) =>
  synthesize((stack) => {
    new Subnet(stack, "Subnet", {
      placement: { region: "norwayeast", resourceGroupName: "rg-net", tags: { env: "prod" } },
      name: "skd-prod-endpoints",
      networkName: "vnet-skd-prod",
      range: "10.0.0.128/26",
      allowed,
      auditWorkspaceId: "/subscriptions/x/audit",
      ...change,
    });
  });

/** Terraform wants every attribute of such a rule to be there, so cdktf writes null for what is not set. */
const rule = (set: Record<string, unknown>) => ({
  source_port_range: "*",
  source_port_ranges: null,
  source_address_prefixes: null,
  source_application_security_group_ids: null,
  destination_port_ranges: null,
  destination_address_prefixes: null,
  destination_application_security_group_ids: null,
  ...set,
});

const denyAll = (direction: string) =>
  rule({
    name: `DenyAll${direction}`,
    description: "What is not named above does not pass, the internet included",
    priority: 4096,
    direction,
    access: "Deny",
    protocol: "*",
    source_address_prefix: "*",
    destination_address_prefix: "*",
    destination_port_range: "*",
  });

const allowHttps = rule({
  name: "AllowHttps",
  description: "One may use the other",
  priority: 100,
  direction: "Inbound",
  access: "Allow",
  protocol: "Tcp",
  source_address_prefix: "10.0.0.0/25",
  destination_address_prefix: "10.0.0.128/26",
  destination_port_range: "443",
});

const rules = (allowed?: readonly AllowedTraffic[]) => subnet(allowed).azurerm_network_security_group?.["Subnet/SecurityGroup"]?.security_rule;

describe("Subnet", () => {
  it("comes with its security group and the logs of it, and nothing else", () =>
    expect(inventory(subnet())).toEqual({
      azurerm_subnet: ["Subnet"],
      azurerm_network_security_group: ["Subnet/SecurityGroup"],
      azurerm_subnet_network_security_group_association: ["Subnet/Association"],
      azurerm_monitor_diagnostic_setting: ["Subnet/Audit"],
    }));

  it("has no default way out, no service endpoints, and endpoints that obey its security group", () =>
    expect(subnet().azurerm_subnet).toEqual({
      Subnet: {
        name: "snet-skd-prod-endpoints",
        resource_group_name: "rg-net",
        virtual_network_name: "vnet-skd-prod",
        address_prefixes: ["10.0.0.128/26"],
        default_outbound_access_enabled: false,
        private_endpoint_network_policies: "Enabled",
        private_link_service_network_policies_enabled: true,
        service_endpoints: [],
      },
    }));

  it("denies in both directions what is not allowed", () =>
    expect(subnet().azurerm_network_security_group).toEqual({
      "Subnet/SecurityGroup": {
        name: "nsg-skd-prod-endpoints",
        location: "norwayeast",
        resource_group_name: "rg-net",
        tags: { env: "prod" },
        security_rule: [allowHttps, denyAll("Inbound"), denyAll("Outbound")],
      },
    }));

  it("denies everything when nothing is allowed", () => expect(rules([])).toEqual([denyAll("Inbound"), denyAll("Outbound")]));

  it("keeps the order of what is allowed, and allows all protocols when asked to", () =>
    expect(rules([https, { ...https, name: "AllowAll", direction: "Outbound", traffic: "all" }])).toEqual([
      allowHttps,
      { ...allowHttps, name: "AllowAll", priority: 110, direction: "Outbound", protocol: "*", destination_port_range: "*" },
      denyAll("Inbound"),
      denyAll("Outbound"),
    ]));

  it("lets a service through after what is allowed, and before everything is denied", () => {
    const group = subnet([https], { services: ["internetByFirewall", "loadBalancerProbes"] }).azurerm_network_security_group?.["Subnet/SecurityGroup"];
    const priorities = (group?.security_rule ?? []) as { name: string; priority: number }[];
    expect(priorities.map(({ name, priority }) => `${priority} ${name}`)).toEqual([
      "100 AllowHttps",
      "1000 AllowHttpsOutbound",
      "1010 AllowLoadBalancerProbes",
      "4096 DenyAllInbound",
      "4096 DenyAllOutbound",
    ]);
  });

  it("has the name that Azure looks for, and its group the name we look for", () => {
    const made = subnet([], { azureName: "AzureBastionSubnet" });
    expect(made.azurerm_subnet?.Subnet?.name).toBe("AzureBastionSubnet");
    expect(made.azurerm_network_security_group?.["Subnet/SecurityGroup"]?.name).toBe("nsg-skd-prod-endpoints");
  });

  it("is handed over to a service", () =>
    expect(subnet([], { delegatedTo: "Microsoft.Network/dnsResolvers" }).azurerm_subnet?.Subnet?.delegation).toEqual([
      {
        name: "delegation",
        service_delegation: { name: "Microsoft.Network/dnsResolvers", actions: ["Microsoft.Network/virtualNetworks/subnets/join/action"] },
      },
    ]));

  it("ties the group to the subnet", () =>
    expect(subnet().azurerm_subnet_network_security_group_association).toEqual({
      "Subnet/Association": {
        subnet_id: "${azurerm_subnet.Subnet.id}",
        network_security_group_id: "${azurerm_network_security_group.Subnet_SecurityGroup.id}",
      },
    }));

  it("logs all of the group, which has no audit log", () =>
    expect(subnet().azurerm_monitor_diagnostic_setting?.["Subnet/Audit"]).toEqual({
      name: "audit",
      target_resource_id: "${azurerm_network_security_group.Subnet_SecurityGroup.id}",
      log_analytics_workspace_id: "/subscriptions/x/audit",
      enabled_log: [{ category_group: "allLogs" }],
    }));

  it.each(["*", "Internet", "Any", "AzureCloud", "0.0.0.0/0", "10.0.0.0/7", "::/0"])("refuses traffic from or to %s", (anywhere) => {
    const message = `prod-test/Subnet: AllowHttps is not between two ranges - got "${anywhere}"; allowed IPv4 ranges of /8 or smaller; name whose addresses they are`;
    expect(() => subnet([{ ...https, source: anywhere }])).toThrow(message);
    expect(() => subnet([{ ...https, destination: anywhere }])).toThrow(message);
  });

  it("takes ranges that only Terraform knows", () =>
    expect(() => subnet([{ ...https, source: Lazy.stringValue({ produce: () => "${var.range}" }) }])).not.toThrow());
});
