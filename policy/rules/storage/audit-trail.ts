import { notApplicable, type Rule } from "../../model";
import { logged } from "../monitoring/logged";
import { holdsBlobs } from "./kind";

export const auditTrail: Rule = {
  id: "storage/audit-trail",
  title: "who reads, writes and deletes blobs is logged",
  severity: "high",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-LOG-01"],
  checkov: [],
  rationale: "without a log nobody can say whose data was reached, when and by whom",
  remediation: "add an azurerm_monitor_diagnostic_setting on <account id>/blobServices/default with the category group audit or allLogs",
  references: ["https://learn.microsoft.com/azure/storage/blobs/monitor-blob-storage"],
  evaluate: (account, graph) =>
    account.get("account_kind") === "Storage" || holdsBlobs(account) ? logged(account, graph, "/blobServices/default") : notApplicable,
};
