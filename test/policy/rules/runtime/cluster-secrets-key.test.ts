import { pass } from "../../../../policy/model";
import { clusterSecretsKey } from "../../../../policy/rules/runtime/cluster-secrets-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterSecretsKey, goodCluster, "azurerm_kubernetes_cluster.c", [
  [
    "fails secrets under the key of Azure",
    { key_management_service: undefined, workload_identity_enabled: false },
    fails("key_management_service", undefined, "a block"),
  ],
  [
    "fails workloads without a way to the vault",
    { key_management_service: undefined, key_vault_secrets_provider: undefined },
    fails("key_management_service", undefined, "a block"),
  ],
  ["takes secrets that stay in a vault", { key_management_service: undefined }, pass],
  ["cannot tell a variable", { key_management_service: undefined, workload_identity_enabled: computed }, unknown("workload_identity_enabled")],
  ["cannot tell a dynamic block", { key_management_service: undefined, dynamic: { key_management_service: {} } }, unknown("key_management_service")],
]);
