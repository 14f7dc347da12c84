import { mustHaveBlock } from "../../blocks";
import { mustBe, notApplicable, type Rule } from "../../model";

export const clusterSecretsKeyPrivate: Rule = {
  id: "runtime/cluster-secrets-key-private",
  title: "the key of a cluster is fetched over a private network",
  severity: "low",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-NET-01"],
  checkov: [],
  rationale: "the vault must stay open to the internet for the cluster to start",
  remediation: "set key_vault_network_access to Private in key_management_service",
  references: ["https://learn.microsoft.com/azure/aks/use-kms-etcd-encryption"],
  evaluate: (cluster) => {
    const block = mustHaveBlock(cluster, "key_management_service");
    return block.state === "pass" ? mustBe(cluster, "key_management_service.key_vault_network_access", "Private") : notApplicable;
  },
};
