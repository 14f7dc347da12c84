import { pass } from "../../../../policy/model";
import { clusterApiRanges } from "../../../../policy/rules/runtime/cluster-api-ranges";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterApiRanges, goodCluster, "azurerm_kubernetes_cluster.c", [
  ["fails an API for everybody", { private_cluster_enabled: false }, fails("api_server_access_profile.authorized_ip_ranges", undefined, "named addresses")],
  [
    "fails all addresses",
    { private_cluster_enabled: false, api_server_access_profile: { authorized_ip_ranges: ["0.0.0.0/0"] } },
    fails("api_server_access_profile.authorized_ip_ranges", ["0.0.0.0/0"], "named addresses"),
  ],
  ["takes named addresses", { private_cluster_enabled: false, api_server_access_profile: { authorized_ip_ranges: ["192.0.2.0/28"] } }, pass],
  ["cannot tell a variable", { private_cluster_enabled: computed }, unknown("api_server_access_profile.authorized_ip_ranges")],
  [
    "cannot tell addresses from a variable",
    { private_cluster_enabled: false, api_server_access_profile: { authorized_ip_ranges: computed } },
    unknown("api_server_access_profile.authorized_ip_ranges"),
  ],
]);
