import { tags } from "./good-tags";
import type { Json } from "./graph";

export const hub = "azurerm_virtual_network.hub";
export const spoke = "azurerm_virtual_network.spoke";
export const firewall = "azurerm_firewall.f";
export const firewallPolicy = "azurerm_firewall_policy.p";
export const address = "azurerm_public_ip.a";
export const routeTable = "azurerm_route_table.t";
export const fromHub = "azurerm_virtual_network_peering.from_hub";
export const fromSpoke = "azurerm_virtual_network_peering.from_spoke";
export const flowLog = "azurerm_network_watcher_flow_log.l";

/** A hub with its firewall, and a spoke whose traffic it inspects. */
export const goodHub: Json = {
  resource: {
    azurerm_virtual_network: { hub: { name: "vnet-hub", tags }, spoke: { name: "vnet-spoke", tags } },
    azurerm_subnet: {
      firewall: { name: "AzureFirewallSubnet", virtual_network_name: "${azurerm_virtual_network.hub.name}" },
      workloads: { name: "snet", virtual_network_name: "${azurerm_virtual_network.spoke.name}" },
    },
    azurerm_firewall: {
      f: {
        name: "afw",
        sku_tier: "Premium",
        threat_intel_mode: "Deny",
        zones: ["1", "2", "3"],
        firewall_policy_id: "${azurerm_firewall_policy.p.id}",
        ip_configuration: [{ subnet_id: "${azurerm_subnet.firewall.id}", public_ip_address_id: "${azurerm_public_ip.a.id}" }],
        tags,
      },
    },
    azurerm_firewall_policy: {
      p: { name: "afwp", sku: "Premium", threat_intelligence_mode: "Deny", intrusion_detection: { mode: "Deny" }, dns: { proxy_enabled: true }, tags },
    },
    azurerm_public_ip: { a: { name: "pip", location: "norwayeast", zones: ["1", "2", "3"], ddos_protection_mode: "Enabled", tags } },
    azurerm_route_table: {
      t: {
        name: "rt",
        bgp_route_propagation_enabled: false,
        route: [{ name: "out", address_prefix: "0.0.0.0/0", next_hop_type: "VirtualAppliance", next_hop_in_ip_address: "10.0.0.4" }],
        tags,
      },
    },
    azurerm_subnet_route_table_association: {
      a: { subnet_id: "${azurerm_subnet.workloads.id}", route_table_id: "${azurerm_route_table.t.id}" },
    },
    azurerm_virtual_network_peering: {
      from_hub: {
        virtual_network_name: "${azurerm_virtual_network.hub.name}",
        remote_virtual_network_id: "${azurerm_virtual_network.spoke.id}",
        allow_forwarded_traffic: false,
      },
      from_spoke: {
        virtual_network_name: "${azurerm_virtual_network.spoke.name}",
        remote_virtual_network_id: "${azurerm_virtual_network.hub.id}",
        allow_forwarded_traffic: true,
      },
    },
    azurerm_network_watcher_flow_log: { l: logOf("hub"), s: logOf("spoke") },
  },
};

function logOf(network: string): Json {
  return {
    name: "flow",
    target_resource_id: `\${azurerm_virtual_network.${network}.id}`,
    enabled: true,
    retention_policy: { enabled: true, days: 90 },
    traffic_analytics: { enabled: true },
    tags,
  };
}
