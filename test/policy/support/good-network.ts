import { tags } from "./good-tags";
import type { Json } from "./graph";

export const subnet = "azurerm_subnet.s";
export const securityGroup = "azurerm_network_security_group.n";
export const endpoint = "azurerm_private_endpoint.e";

/** A network with a subnet, and an endpoint in it whose name resolves. */
export const goodNetwork: Json = {
  resource: {
    azurerm_virtual_network: {
      v: {
        name: "vnet",
        resource_group_name: "rg-net",
        location: "norwayeast",
        address_space: ["10.0.0.0/16"],
        encryption: { enforcement: "AllowUnencrypted" },
        ddos_protection_plan: { enable: true },
        tags,
      },
    },
    azurerm_subnet: {
      s: {
        name: "snet",
        resource_group_name: "rg-net",
        virtual_network_name: "${azurerm_virtual_network.v.name}",
        address_prefixes: ["10.0.0.0/24"],
        default_outbound_access_enabled: false,
        private_endpoint_network_policies: "Enabled",
      },
    },
    azurerm_network_security_group: {
      n: {
        name: "nsg",
        resource_group_name: "rg-net",
        location: "norwayeast",
        security_rule: [
          {
            name: "admin",
            priority: 100,
            direction: "Inbound",
            access: "Allow",
            protocol: "Tcp",
            source_address_prefix: "10.0.0.0/16",
            source_port_range: "*",
            destination_address_prefix: "*",
            destination_port_range: "22",
          },
          {
            name: "deny-lateral",
            priority: 4000,
            direction: "Outbound",
            access: "Deny",
            protocol: "*",
            source_address_prefix: "*",
            source_port_range: "*",
            destination_address_prefix: "VirtualNetwork",
            destination_port_ranges: ["22", "3389"],
          },
        ],
        tags,
      },
    },
    azurerm_subnet_network_security_group_association: {
      a: { subnet_id: "${azurerm_subnet.s.id}", network_security_group_id: "${azurerm_network_security_group.n.id}" },
    },
    azurerm_private_dns_zone: { z: { name: "privatelink.blob.core.windows.net", resource_group_name: "rg-net", tags } },
    azurerm_private_dns_zone_virtual_network_link: {
      l: {
        name: "vnet",
        resource_group_name: "rg-net",
        private_dns_zone_name: "${azurerm_private_dns_zone.z.name}",
        virtual_network_id: "${azurerm_virtual_network.v.id}",
        tags,
      },
    },
    azurerm_private_endpoint: {
      e: {
        name: "pe",
        resource_group_name: "rg-net",
        location: "norwayeast",
        subnet_id: "${azurerm_subnet.s.id}",
        private_service_connection: {
          name: "blob",
          is_manual_connection: false,
          private_connection_resource_id: "${var.account}",
          subresource_names: ["blob"],
        },
        private_dns_zone_group: { name: "zones", private_dns_zone_ids: ["${azurerm_private_dns_zone.z.id}"] },
        tags,
      },
    },
  },
};
