import { type Graph, mustBeList, notApplicable, pass, type Resource, type Rule } from "../../model";
import { firewallOf } from "./firewall";

const writers = [
  ["azurerm_network_watcher_flow_log", "storage_account_id"],
  ["azurerm_log_analytics_data_export_rule", "destination_resource_id"],
] as const;

export const noServiceBypass: Rule = {
  id: "storage/no-service-bypass",
  title: "Azure's services go past a storage account's firewall only where they write logs to it",
  severity: "low",
  resourceTypes: ["azurerm_storage_account", "azurerm_storage_account_network_rules"],
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "a service of Azure with a role on the account is then a way in from outside of every network",
  remediation: "set bypass to None, save where flow logs or exported logs are written to",
  references: ["https://learn.microsoft.com/azure/storage/common/storage-network-security-trusted-azure-services"],
  evaluate: (resource, graph) =>
    firewallOf(resource, graph, (rules) => {
      const blocks = rules === "" ? [] : resource.blocks("network_rules");
      // Without a firewall there is nothing to go past.
      if (rules !== "" && Array.isArray(blocks) && blocks.length === 0) return notApplicable;
      return takesLogs(resource, graph) ? pass : mustBeList(resource, `${rules}bypass`, ["None"]);
    }),
};

/** Flow logs and exported logs are written from outside of every network. */
function takesLogs(resource: Resource, graph: Graph): boolean {
  const accounts = [resource, ...graph.targets(resource, "storage_account_id")];
  return accounts.some((account) => writers.some(([type, through]) => graph.referring(account, type, through).length > 0));
}
