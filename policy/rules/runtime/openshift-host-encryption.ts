import { all, mustBe, type Rule } from "../../model";

const profiles = ["main_profile", "worker_profile"];

export const openshiftHostEncryption: Rule = {
  id: "runtime/openshift-host-encryption",
  title: "machines of OpenShift encrypt temporary disks and caches too",
  severity: "medium",
  resourceTypes: ["azurerm_redhat_openshift_cluster"],
  controls: ["NOR-ENC-02"],
  checkov: [],
  rationale: "what a pod writes beside its volumes lies on the host in clear",
  remediation: "set encryption_at_host_enabled to true in main_profile and worker_profile",
  references: ["https://learn.microsoft.com/azure/openshift/howto-encrypt-data-disks"],
  evaluate: (cluster) => all(...profiles.map((profile) => mustBe(cluster, `${profile}.encryption_at_host_enabled`, true))),
};
