import { pass, type Verdict } from "../../../../policy/model";
import { clusterWatched } from "../../../../policy/rules/monitoring/cluster-watched";
import { fails, unknown } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const place = "azurerm_kubernetes_cluster.x";
const target_resource_id = "${azurerm_kubernetes_cluster.x.id}";
const judge = (cluster: Json, others: Json) => answers(clusterWatched, graphOf({ resource: { azurerm_kubernetes_cluster: { x: cluster }, ...others } }))[place];

it.each<[string, Json, Json, Verdict]>([
  ["takes the agent", { oms_agent: [{ log_analytics_workspace_id: "${var.workspace}" }] }, {}, pass],
  ["takes the agent as an add-on of earlier versions", { addon_profile: { oms_agent: { enabled: true } } }, {}, pass],
  ["takes a rule of collection", {}, { azurerm_monitor_data_collection_rule_association: { a: { target_resource_id } } }, pass],
  [
    "takes a diagnostic setting",
    {},
    { azurerm_monitor_diagnostic_setting: { d: { target_resource_id, log_analytics_workspace_id: "/w", enabled_log: { category_group: "audit" } } } },
    pass,
  ],
  ["fails a cluster that nobody watches", {}, {}, fails("azurerm_monitor_diagnostic_setting", "none", "one on its id")],
  ["fails an agent without a workspace", { oms_agent: {} }, {}, fails("azurerm_monitor_diagnostic_setting", "none", "one on its id")],
  ["cannot tell a dynamic block", { dynamic: { oms_agent: {} } }, {}, unknown("oms_agent")],
])("%s", (_, cluster, others, verdict) => expect(judge(cluster, others)).toEqual(verdict));
