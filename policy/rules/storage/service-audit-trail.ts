import { all, type Rule } from "../../model";
import { logged } from "../monitoring/logged";

const services: Readonly<Record<string, string>> = {
  azurerm_storage_share: "/fileServices/default",
  azurerm_storage_queue: "/queueServices/default",
  azurerm_storage_table: "/tableServices/default",
};

export const serviceAuditTrail: Rule = {
  id: "storage/service-audit-trail",
  title: "a share, queue or table lies in an account that logs who reads, writes and deletes in it",
  severity: "medium",
  resourceTypes: ["azurerm_storage_share", "azurerm_storage_queue", "azurerm_storage_table"],
  controls: ["NOR-LOG-01"],
  checkov: [],
  rationale: "a log of the account's blobs says nothing of its files, messages and rows",
  remediation:
    "add an azurerm_monitor_diagnostic_setting on the account's fileServices, queueServices or tableServices with the category group audit or allLogs",
  references: ["https://learn.microsoft.com/azure/storage/files/storage-files-monitoring"],
  evaluate: (part, graph) => {
    const accounts = [...graph.targets(part, "storage_account_id"), ...graph.targets(part, "storage_account_name")];
    return accounts.length === 0
      ? { state: "unknown", attribute: "storage_account_id", why: "the account is not among the stacks" }
      : all(...accounts.map((account) => logged(account, graph, services[part.type])));
  },
};
