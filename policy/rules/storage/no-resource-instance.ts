import { pass, type Rule, unresolved } from "../../model";
import { firewallOf } from "./firewall";

export const noResourceInstance: Rule = {
  id: "storage/no-resource-instance",
  title: "a storage account's firewall lets no single resource through",
  severity: "medium",
  resourceTypes: ["azurerm_storage_account", "azurerm_storage_account_network_rules"],
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "the resource reaches the data from outside of every network, and may belong to another tenant",
  remediation: "leave private_link_access out, and reach the account through a private endpoint",
  references: ["https://learn.microsoft.com/azure/storage/common/storage-network-security-resource-instances"],
  evaluate: (resource, graph) =>
    firewallOf(resource, graph, (rules) => {
      const attribute = `${rules}private_link_access`;
      const services = resource.blocks(attribute);
      if (services === unresolved) return { state: "unknown", attribute, why: "a dynamic block may make some" };
      return services.length === 0 ? pass : { state: "fail", attribute, actual: "present", expected: "none" };
    }),
};
