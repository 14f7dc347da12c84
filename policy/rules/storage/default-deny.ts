import { all, type Graph, mustBe, mustBeList, pass, type Resource, type Rule, unresolved, type Verdict } from "../../model";

export const defaultDeny: Rule = {
  id: "storage/default-deny",
  title: "a storage account's firewall denies by default and lets no address or service through",
  severity: "high",
  resourceTypes: ["azurerm_storage_account", "azurerm_storage_account_network_rules"],
  controls: ["NOR-NET-02"],
  checkov: ["CKV_AZURE_35", "CKV_AZURE_36"],
  rationale: "the firewall is what remains when somebody turns the public endpoint on",
  remediation: "write network_rules with default_action Deny, no ip_rules and bypass None, or AzureServices where flow logs or exported logs are written to",
  references: ["https://learn.microsoft.com/azure/storage/common/storage-network-security"],
  evaluate: (resource, graph) => {
    const rules = resource.type === "azurerm_storage_account" ? "network_rules." : "";
    return all(
      mustBe(resource, `${rules}default_action`, "Deny"),
      bypass(resource, graph, `${rules}bypass`),
      mustBeList(resource, `${rules}ip_rules`, []),
      noService(resource, `${rules}private_link_access`),
    );
  },
};

/** Azure's own services write flow logs and exported logs from outside of every network, so an account that takes those lets them through. */
function bypass(resource: Resource, graph: Graph, attribute: string): Verdict {
  const accounts = [resource, ...graph.targets(resource, "storage_account_id")];
  const takesLogs = accounts.some((account) => writers.some(([type, through]) => graph.referring(account, type, through).length > 0));
  const none = mustBeList(resource, attribute, ["None"]);
  return takesLogs && none.state === "fail" ? mustBeList(resource, attribute, ["AzureServices"]) : none;
}

const writers = [
  ["azurerm_network_watcher_flow_log", "storage_account_id"],
  ["azurerm_log_analytics_data_export_rule", "destination_resource_id"],
] as const;

function noService(resource: Resource, attribute: string): Verdict {
  const services = resource.blocks(attribute);
  if (services === unresolved) return { state: "unknown", attribute, why: "a dynamic block may make some" };
  return services.length === 0 ? pass : { state: "fail", attribute, actual: "present", expected: "none" };
}
