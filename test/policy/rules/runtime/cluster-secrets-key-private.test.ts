import { notApplicable } from "../../../../policy/model";
import { clusterSecretsKeyPrivate } from "../../../../policy/rules/runtime/cluster-secrets-key-private";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterSecretsKeyPrivate, goodCluster, "azurerm_kubernetes_cluster.c", [
  [
    "fails a vault that is open",
    { "key_management_service.key_vault_network_access": "Public" },
    fails("key_management_service.key_vault_network_access", "Public", "Private"),
  ],
  [
    "fails azurerm's default",
    { "key_management_service.key_vault_network_access": undefined },
    fails("key_management_service.key_vault_network_access", "Public", "Private"),
  ],
  ["is not about a cluster without a key", { key_management_service: undefined }, notApplicable],
  ["cannot tell a variable", { "key_management_service.key_vault_network_access": computed }, unknown("key_management_service.key_vault_network_access")],
]);
