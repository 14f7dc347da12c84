import { mustBe, type Rule } from "../../model";

export const clusterSecretsRotate: Rule = {
  id: "runtime/cluster-secrets-rotate",
  title: "secrets of a cluster come from a vault, and follow it",
  severity: "medium",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-ENC-05"],
  checkov: ["CKV_AZURE_172"],
  rationale: "a secret that was replaced in the vault goes on being used in the cluster",
  remediation: "write key_vault_secrets_provider with secret_rotation_enabled true",
  references: ["https://learn.microsoft.com/azure/aks/csi-secrets-store-configuration-options"],
  evaluate: (resource) => mustBe(resource, "key_vault_secrets_provider.secret_rotation_enabled", true),
};
