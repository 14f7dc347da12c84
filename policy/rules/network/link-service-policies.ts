import { mustBe, notApplicable, type Rule } from "../../model";
import { everywhere } from "./blocks";

const attribute = "private_link_service_network_policies_enabled";

export const linkServicePolicies: Rule = {
  id: "network/link-service-policies",
  title: "security groups hold for private link services too",
  severity: "low",
  resourceTypes: ["azurerm_subnet", "azurerm_virtual_network"],
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "whoever comes through the link reaches the service past the rules of its subnet",
  remediation: "set private_link_service_network_policies_enabled to true, except where a private link service takes its addresses",
  references: ["https://learn.microsoft.com/azure/private-link/disable-private-link-service-network-policy"],
  evaluate: (resource, graph) => {
    if (resource.type === "azurerm_virtual_network") return everywhere(resource, `subnet.${attribute}`, true);
    // Azure asks that they are off where the service itself stands.
    const serves = graph.ofType("azurerm_private_link_service").some((service) => graph.targets(service).includes(resource));
    return serves ? notApplicable : mustBe(resource, attribute, true);
  },
};
