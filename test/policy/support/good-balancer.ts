import type { Json } from "./graph";

/** A load balancer on a private network, with its rules. */
export const goodBalancer: Json = {
  data: { azurerm_subnet: { main: { name: "main" } } },
  resource: {
    azurerm_lb: {
      x: {
        name: "lbi-app",
        resource_group_name: "${azurerm_resource_group.main.name}",
        location: "norwayeast",
        sku: "Standard",
        frontend_ip_configuration: {
          name: "internal",
          subnet_id: "${data.azurerm_subnet.main.id}",
          private_ip_address_allocation: "Dynamic",
          zones: ["1", "2", "3"],
        },
      },
    },
    azurerm_lb_nat_rule: {
      x: {
        name: "health",
        resource_group_name: "${azurerm_resource_group.main.name}",
        loadbalancer_id: "${azurerm_lb.x.id}",
        protocol: "Tcp",
        frontend_port: 8443,
        backend_port: 8443,
        frontend_ip_configuration_name: "internal",
      },
    },
    azurerm_lb_nat_pool: {
      x: {
        name: "health",
        resource_group_name: "${azurerm_resource_group.main.name}",
        loadbalancer_id: "${azurerm_lb.x.id}",
        protocol: "Tcp",
        frontend_port_start: 8000,
        frontend_port_end: 8010,
        backend_port: 8443,
        frontend_ip_configuration_name: "internal",
      },
    },
    azurerm_lb_rule: {
      x: {
        name: "https",
        loadbalancer_id: "${azurerm_lb.x.id}",
        protocol: "Tcp",
        frontend_port: 443,
        backend_port: 443,
        frontend_ip_configuration_name: "internal",
        disable_outbound_snat: true,
      },
    },
  },
};
