import { all, type Rule } from "../../model";
import { refersTo } from "../network/blocks";

const profiles = ["main_profile", "worker_profile"];

export const openshiftDiskKey: Rule = {
  id: "runtime/openshift-disk-key",
  title: "the disks of OpenShift are encrypted with a customer-managed key",
  severity: "medium",
  resourceTypes: ["azurerm_redhat_openshift_cluster"],
  controls: ["NOR-ENC-03"],
  checkov: [],
  rationale: "without a key of one's own, access cannot be taken back from whoever reaches the disks",
  remediation: "set disk_encryption_set_id in main_profile and worker_profile",
  references: ["https://learn.microsoft.com/azure/openshift/howto-byok"],
  evaluate: (cluster, graph) => all(...profiles.map((profile) => refersTo(cluster, graph, `${profile}.disk_encryption_set_id`))),
};
