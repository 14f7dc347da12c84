import { mustHaveBlock } from "../../blocks";
import { all, mustBe, type Rule } from "../../model";

export const clusterSecretsKey: Rule = {
  id: "runtime/cluster-secrets-key",
  title: "secrets in a cluster are encrypted with a key of ours, or stay in a vault",
  severity: "medium",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-ENC-03"],
  checkov: [],
  rationale: "secrets of the cluster lie in its database under a key that is not ours",
  remediation:
    "write key_management_service with key_vault_key_id, or let workloads read from a vault: workload_identity_enabled true and key_vault_secrets_provider",
  references: ["https://learn.microsoft.com/azure/aks/use-kms-etcd-encryption"],
  evaluate: (cluster) => {
    const key = mustHaveBlock(cluster, "key_management_service");
    const inVault = all(mustBe(cluster, "workload_identity_enabled", true), mustHaveBlock(cluster, "key_vault_secrets_provider"));
    return key.state === "fail" && inVault.state !== "fail" ? inVault : key;
  },
};
