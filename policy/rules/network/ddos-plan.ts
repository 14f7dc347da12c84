import { mustBe, notApplicable, type Rule } from "../../model";
import { isProduction } from "../governance/production";

const users = [
  "azurerm_application_gateway",
  "azurerm_bastion_host",
  "azurerm_firewall",
  "azurerm_lb",
  "azurerm_network_interface",
  "azurerm_virtual_network_gateway",
];

export const ddosPlan: Rule = {
  id: "network/ddos-plan",
  title: "a network of production with public addresses is guarded against floods",
  severity: "low",
  resourceTypes: ["azurerm_virtual_network"],
  controls: ["NOR-AVA-05"],
  checkov: [],
  rationale: "a flood that nobody stops takes the service from everybody for as long as it is paid for",
  remediation: "write ddos_protection_plan with enable true, or set ddos_protection_mode of each public address to Enabled",
  references: ["https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview"],
  evaluate: (network, graph) => {
    if (!isProduction(network)) return notApplicable;
    const attribute = "ddos_protection_plan.enable";
    const subnets = graph.referring(network, "azurerm_subnet", "virtual_network_name");
    if (network.get(attribute) !== undefined || subnets.length === 0) return mustBe(network, attribute, true);
    // Addresses may be guarded one by one, and a network without any has nothing to flood.
    const exposed = users
      .flatMap((type) => graph.ofType(type))
      .some((user) => {
        const targets = graph.targets(user);
        return (
          targets.some((to) => subnets.includes(to)) && targets.some((to) => to.type === "azurerm_public_ip" && to.get("ddos_protection_mode") !== "Enabled")
        );
      });
    return exposed ? mustBe(network, attribute, true) : notApplicable;
  },
};
