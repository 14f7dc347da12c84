import { notApplicable } from "../../../../policy/model";
import { clusterZones } from "../../../../policy/rules/runtime/cluster-zones";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";
import { graphOf, verdicts } from "../../support/graph";

describeRule(clusterZones, goodCluster, "azurerm_kubernetes_cluster.c", [
  ["fails one zone", { "default_node_pool.zones": ["1"] }, fails("default_node_pool.zones", ["1"], "1, 2, 3")],
  ["is about production alone", { "tags.finops_environment": "at22", "default_node_pool.zones": ["1"] }, notApplicable],
  ["cannot tell zones from a variable", { "default_node_pool.zones": computed }, unknown("default_node_pool.zones")],
]);

describeRule(clusterZones, goodCluster, "azurerm_kubernetes_cluster_node_pool.p", [
  ["fails a pool without zones", { zones: undefined }, fails("zones", undefined, "1, 2, 3")],
]);

it("wants no zones where there are none", () => {
  const west = { location: "norwaywest", default_node_pool: { node_count: 3 } };
  const resource = {
    azurerm_kubernetes_cluster: { c: west },
    azurerm_kubernetes_cluster_node_pool: { p: { kubernetes_cluster_id: "${azurerm_kubernetes_cluster.c.id}" } },
  };
  expect(verdicts(clusterZones, graphOf({ resource }))).toEqual({
    "azurerm_kubernetes_cluster.c": "notApplicable",
    "azurerm_kubernetes_cluster_node_pool.p": "notApplicable",
  });
});
