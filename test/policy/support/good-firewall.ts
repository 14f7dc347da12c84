import type { Json } from "./graph";

/** What a firewall lets through. */
export const goodFirewall: Json = {
  data: { azurerm_firewall: { main: { name: "main" } } },
  resource: {
    azurerm_firewall_network_rule_collection: {
      x: {
        name: "allowed",
        azure_firewall_name: "${data.azurerm_firewall.main.name}",
        resource_group_name: "${azurerm_resource_group.main.name}",
        priority: 100,
        action: "Allow",
        rule: { name: "time", source_addresses: ["10.0.0.0/16"], destination_addresses: ["10.1.0.4"], destination_ports: ["123"], protocols: ["UDP"] },
      },
    },
    azurerm_firewall_application_rule_collection: {
      x: {
        name: "allowed",
        azure_firewall_name: "${data.azurerm_firewall.main.name}",
        resource_group_name: "${azurerm_resource_group.main.name}",
        priority: 100,
        action: "Allow",
        rule: { name: "registers", source_addresses: ["10.0.0.0/16"], target_fqdns: ["data.brreg.no"], protocol: { port: "443", type: "Https" } },
      },
    },
    azurerm_firewall_nat_rule_collection: {
      x: {
        name: "inbound",
        azure_firewall_name: "${data.azurerm_firewall.main.name}",
        resource_group_name: "${azurerm_resource_group.main.name}",
        priority: 100,
        action: "Dnat",
        rule: {
          name: "partner",
          source_addresses: ["192.0.2.0/28"],
          destination_ports: ["8443"],
          destination_addresses: ["203.0.113.10"],
          translated_address: "10.0.1.4",
          translated_port: "8443",
          protocols: ["TCP"],
        },
      },
    },
    azurerm_firewall_policy_rule_collection_group: {
      x: {
        name: "allowed",
        firewall_policy_id: "${azurerm_firewall_policy.x.id}",
        priority: 500,
        network_rule_collection: {
          name: "network",
          priority: 400,
          action: "Allow",
          rule: { name: "time", protocols: ["UDP"], source_addresses: ["10.0.0.0/16"], destination_addresses: ["10.1.0.4"], destination_ports: ["123"] },
        },
        application_rule_collection: {
          name: "application",
          priority: 500,
          action: "Allow",
          rule: { name: "registers", source_addresses: ["10.0.0.0/16"], destination_fqdns: ["data.brreg.no"], protocols: { type: "Https", port: 443 } },
        },
        nat_rule_collection: {
          name: "inbound",
          priority: 300,
          action: "Dnat",
          rule: {
            name: "partner",
            protocols: ["TCP"],
            source_addresses: ["192.0.2.0/28"],
            destination_address: "203.0.113.10",
            destination_ports: ["8443"],
            translated_address: "10.0.1.4",
            translated_port: "8443",
          },
        },
      },
    },
    azurerm_firewall_policy: { x: { name: "x" } },
  },
};
