import { clusterWorkloadIdentity } from "../../../../policy/rules/runtime/cluster-workload-identity";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { cluster, goodCluster } from "../../support/good-cluster";

describeRule(clusterWorkloadIdentity, goodCluster, cluster, [
  ["fails oidc_issuer_enabled false", { oidc_issuer_enabled: false }, fails("oidc_issuer_enabled", false, "true")],
  ["cannot tell oidc_issuer_enabled from a variable", { oidc_issuer_enabled: computed }, unknown("oidc_issuer_enabled")],
  ["fails workload_identity_enabled false", { workload_identity_enabled: false }, fails("workload_identity_enabled", false, "true")],
  ["cannot tell workload_identity_enabled from a variable", { workload_identity_enabled: computed }, unknown("workload_identity_enabled")],
]);
