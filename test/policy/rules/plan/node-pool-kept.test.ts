import { nodePoolKept } from "../../../../policy/rules/plan/node-pool-kept";
import { describeChanges, idOf, updating } from "../../support/good-plan";

const pool = "azurerm_kubernetes_cluster_node_pool.p";
const cluster = "azurerm_kubernetes_cluster.c";
const id = idOf("Microsoft.ContainerService/managedClusters/c");
const body = { name: "p", kubernetes_cluster_id: id, auto_scaling_enabled: true, min_count: 3, max_count: 9, node_count: 5 };
const to = updating(pool, body);
const system = (counts: object) => ({ name: "c", default_node_pool: [{ name: "system", auto_scaling_enabled: true, min_count: 3, max_count: 6, ...counts }] });

describeChanges(nodePoolKept, [
  ["finds fewer at least", [to({ min_count: 2 })], { [pool]: "fail" }, "min_count goes from 3 to 2"],
  ["finds fewer at most", [to({ max_count: 8 })], { [pool]: "fail" }, "max_count goes from 9 to 8"],
  ["lets the autoscaler count", [to({ node_count: 4 })], { [pool]: "pass" }],
  [
    "finds fewer where nobody scales",
    [{ address: pool, before: { ...body, auto_scaling_enabled: false }, after: { ...body, auto_scaling_enabled: false, node_count: 4 } }],
    { [pool]: "fail" },
  ],
  ["finds the limits gone", [to({ auto_scaling_enabled: false, min_count: undefined, max_count: undefined })], { [pool]: "fail" }],
  ["finds a pool that goes while its cluster stays", [{ address: pool, before: body }], { [pool]: "fail" }],
  [
    "lets a pool go with its cluster",
    [
      { address: pool, before: body },
      { address: cluster, before: { id } },
    ],
    { [pool]: "notApplicable", [cluster]: "notApplicable" },
  ],
  [
    "finds fewer in the cluster's own pool",
    [{ address: cluster, before: system({}), after: system({ min_count: 1 }) }],
    { [cluster]: "fail" },
    "default_node_pool.min_count goes from 3 to 1",
  ],
  ["lets there be more", [to({ min_count: 4, max_count: 12 })], { [pool]: "pass" }],
  ["cannot tell a number that only the apply tells", [to({ min_count: undefined }, { unknown: { min_count: true } })], { [pool]: "unknown" }],
]);
