import { notApplicable, pass } from "../../../../policy/model";
import { clusterZones } from "../../../../policy/rules/runtime/cluster-zones";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { cluster, goodCluster, pool } from "../../support/good-cluster";
import { answers, graphOf } from "../../support/graph";

describeRule(clusterZones, goodCluster, cluster, [
  ["is about production alone", { "tags.finops_environment": "at22", "default_node_pool.min_count": 1 }, notApplicable],
  ["fails two nodes", { "default_node_pool.min_count": 2 }, fails("default_node_pool.min_count", 2, "3 or more")],
  ["counts what does not scale", { "default_node_pool.auto_scaling_enabled": false }, fails("default_node_pool.node_count", undefined, "3 or more")],
  ["fails one zone", { "default_node_pool.zones": ["1"] }, fails("default_node_pool.zones", ["1"], "1, 2, 3")],
  ["cannot tell zones from a variable", { "default_node_pool.zones": computed }, unknown("default_node_pool.zones")],
]);

describeRule(clusterZones, goodCluster, pool, [
  ["fails a pool without zones", { zones: undefined }, fails("zones", undefined, "1, 2, 3")],
  ["fails two nodes", { node_count: 2 }, fails("node_count", 2, "3 or more")],
]);

it("wants no zones where there are none", () => {
  const west = { tags: { finops_environment: "prod" }, location: "norwaywest", default_node_pool: { node_count: 3 } };
  const resource = {
    azurerm_kubernetes_cluster: { c: west },
    azurerm_kubernetes_cluster_node_pool: { p: { kubernetes_cluster_id: "${azurerm_kubernetes_cluster.c.id}", node_count: 3 } },
  };
  expect(answers(clusterZones, graphOf({ resource }))).toEqual({ [cluster]: pass, [pool]: pass });
});
