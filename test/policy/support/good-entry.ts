import type { Json } from "./graph";

/** What stands between a network and the others: Bastion, private links, names, a guard against floods. */
export const goodEntry: Json = {
  data: {
    azurerm_lb: { main: { name: "main" } },
    azurerm_network_security_group: { main: { name: "main" } },
    azurerm_private_dns_zone: { main: { name: "main" } },
    azurerm_public_ip: { main: { name: "main" } },
    azurerm_route_table: { main: { name: "main" } },
    azurerm_subnet: { bastion: { name: "bastion" }, main: { name: "main" } },
    azurerm_virtual_network: { main: { name: "main" } },
  },
  resource: {
    azurerm_network_security_rule: {
      x: {
        name: "https",
        priority: 100,
        direction: "Inbound",
        access: "Allow",
        protocol: "Tcp",
        source_port_range: "*",
        destination_port_range: "443",
        source_address_prefix: "10.0.0.0/16",
        destination_address_prefix: "10.0.1.0/24",
        resource_group_name: "${azurerm_resource_group.main.name}",
        network_security_group_name: "${data.azurerm_network_security_group.main.name}",
      },
    },
    azurerm_network_ddos_protection_plan: { x: { name: "ddos-platform", resource_group_name: "${azurerm_resource_group.main.name}", location: "norwayeast" } },
    azurerm_virtual_network_dns_servers: { x: { virtual_network_id: "${data.azurerm_virtual_network.main.id}", dns_servers: ["10.0.0.4", "10.0.0.5"] } },
    azurerm_public_ip_prefix: {
      x: {
        name: "ippre-outbound",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        prefix_length: 30,
        sku: "Standard",
        zones: ["1", "2", "3"],
      },
    },
    azurerm_route: {
      x: {
        name: "to-firewall",
        resource_group_name: "${azurerm_resource_group.main.name}",
        route_table_name: "${data.azurerm_route_table.main.name}",
        address_prefix: "0.0.0.0/0",
        next_hop_type: "VirtualAppliance",
        next_hop_in_ip_address: "10.0.0.4",
      },
    },
    azurerm_network_manager_routing_rule_collection: {
      x: {
        name: "to-firewall",
        routing_configuration_id: "${var.routing_configuration_id}",
        network_group_ids: ["${var.network_group_id}"],
        bgp_route_propagation_enabled: false,
      },
    },
    azurerm_private_link_service: {
      x: {
        name: "pls-app",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        load_balancer_frontend_ip_configuration_ids: ["${data.azurerm_lb.main.frontend_ip_configuration[0].id}"],
        visibility_subscription_ids: ["00000000-0000-4000-8000-000000000001"],
        auto_approval_subscription_ids: ["00000000-0000-4000-8000-000000000001"],
        nat_ip_configuration: { name: "primary", primary: true, subnet_id: "${data.azurerm_subnet.main.id}" },
      },
    },
    azurerm_private_dns_zone_virtual_network_link: {
      x: {
        name: "app",
        resource_group_name: "${azurerm_resource_group.main.name}",
        private_dns_zone_name: "${data.azurerm_private_dns_zone.main.name}",
        virtual_network_id: "${data.azurerm_virtual_network.main.id}",
        resolution_policy: "Default",
      },
    },
    azurerm_bastion_host: {
      x: {
        name: "bas-platform",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        sku: "Premium",
        copy_paste_enabled: false,
        file_copy_enabled: false,
        ip_connect_enabled: false,
        shareable_link_enabled: false,
        tunneling_enabled: false,
        session_recording_enabled: true,
        ip_configuration: { name: "public", subnet_id: "${data.azurerm_subnet.bastion.id}", public_ip_address_id: "${data.azurerm_public_ip.main.id}" },
      },
    },
  },
};
