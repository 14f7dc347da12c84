import type { Rule } from "../../model";
import { stays } from "../../plan/gone";

// What each of them guards, by the attribute with its id.
const guarded: Readonly<Record<string, string>> = {
  azurerm_backup_protected_vm: "source_vm_id",
  azurerm_backup_protected_file_share: "source_storage_account_id",
  azurerm_data_protection_backup_instance_blob_storage: "storage_account_id",
  azurerm_data_protection_backup_instance_disk: "disk_id",
  azurerm_data_protection_backup_instance_kubernetes_cluster: "kubernetes_cluster_id",
  azurerm_data_protection_backup_instance_mysql_flexible_server: "server_id",
  azurerm_data_protection_backup_instance_postgresql: "database_id",
  azurerm_data_protection_backup_instance_postgresql_flexible_server: "server_id",
};

export const backupKept: Rule = {
  id: "plan/backup-kept",
  title: "what is backed up stays backed up as long as it is there",
  severity: "critical",
  resourceTypes: Object.keys(guarded),
  subject: "change",
  controls: ["NOR-BAK-02"],
  checkov: [],
  rationale: "no new recovery points are made, and those there are go when their time is up: after a loss there is nothing to go back to",
  remediation: "keep the backup instance, or destroy it together with what it protects",
  references: ["https://learn.microsoft.com/azure/backup/backup-overview"],
  evaluate: (resource, graph) => stays(resource, graph, guarded[resource.type] ?? "", "that it stays"),
};
