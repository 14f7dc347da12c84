import { all, type Rule } from "../../model";
import { logged } from "../monitoring/logged";

export const containerAuditTrail: Rule = {
  id: "storage/container-audit-trail",
  title: "a container lies in an account that logs who reads, writes and deletes blobs",
  severity: "high",
  resourceTypes: ["azurerm_storage_container"],
  controls: ["NOR-LOG-01"],
  checkov: ["CKV2_AZURE_21"],
  rationale: "without a log nobody can say whose data was reached, when and by whom",
  remediation: "add an azurerm_monitor_diagnostic_setting on <account id>/blobServices/default with the category group audit or allLogs",
  references: ["https://learn.microsoft.com/azure/storage/blobs/monitor-blob-storage"],
  evaluate: (container, graph) => {
    const accounts = [...graph.targets(container, "storage_account_id"), ...graph.targets(container, "storage_account_name")];
    return accounts.length === 0
      ? { state: "unknown", attribute: "storage_account_id", why: "the account is not among the stacks" }
      : all(...accounts.map((account) => logged(account, graph, "/blobServices/default")));
  },
};
