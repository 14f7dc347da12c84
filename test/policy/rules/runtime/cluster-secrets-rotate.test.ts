import { clusterSecretsRotate } from "../../../../policy/rules/runtime/cluster-secrets-rotate";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterSecretsRotate, goodCluster, "azurerm_kubernetes_cluster.c", [
  [
    "fails key_vault_secrets_provider.secret_rotation_enabled false",
    { "key_vault_secrets_provider.secret_rotation_enabled": false },
    fails("key_vault_secrets_provider.secret_rotation_enabled", false, "true"),
  ],
  [
    "fails azurerm's default",
    { "key_vault_secrets_provider.secret_rotation_enabled": undefined },
    fails("key_vault_secrets_provider.secret_rotation_enabled", false, "true"),
  ],
  ["cannot tell a variable", { "key_vault_secrets_provider.secret_rotation_enabled": computed }, unknown("key_vault_secrets_provider.secret_rotation_enabled")],
  [
    "fails a cluster without a way to the vault",
    { key_vault_secrets_provider: undefined },
    fails("key_vault_secrets_provider.secret_rotation_enabled", undefined, "true"),
  ],
]);
