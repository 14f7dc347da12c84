import { eachBlockMustBe } from "../../blocks";
import type { Rule } from "../../model";

export const clusterVolumes: Rule = {
  id: "backup/cluster-volumes",
  title: "the volumes of a cluster are backed up with it",
  severity: "medium",
  resourceTypes: ["azurerm_data_protection_backup_instance_kubernetes_cluster"],
  controls: ["NOR-BAK-02"],
  checkov: [],
  rationale: "what is restored is a cluster without its data",
  remediation: "set backup_datasource_parameters.volume_snapshot_enabled to true",
  references: ["https://learn.microsoft.com/azure/backup/azure-kubernetes-service-cluster-backup"],
  evaluate: (instance) => eachBlockMustBe(instance, "backup_datasource_parameters", "volume_snapshot_enabled", true),
};
