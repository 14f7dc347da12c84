import { clusterManagedIdentity } from "../../../../policy/rules/runtime/cluster-managed-identity";
import { describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterManagedIdentity, goodCluster, "azurerm_kubernetes_cluster.c", [
  [
    "fails a service principal",
    { service_principal: { client_id: "00000000-0000-4000-8000-000000000002", client_secret: "${var.client_secret}" } },
    fails("service_principal", "present", "none"),
  ],
  ["cannot tell a dynamic block", { dynamic: { service_principal: {} } }, unknown("service_principal")],
]);
