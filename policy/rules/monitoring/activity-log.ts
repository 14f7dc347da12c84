import { pass, type Resource, type Rule, unresolved, type Value } from "../../model";
import { perGraph } from "../../per-graph";

const setting = "azurerm_monitor_diagnostic_setting";
const destinations = ["log_analytics_workspace_id", "storage_account_id", "eventhub_authorization_rule_id"];
const categories = ["Administrative", "Security", "Policy", "Alert"];

export const activityLog: Rule = {
  id: "monitoring/activity-log",
  title: "who changed what in a subscription is logged",
  severity: "medium",
  resourceTypes: ["azurerm_subscription_policy_assignment", "azurerm_consumption_budget_subscription"],
  controls: ["NOR-LOG-05", "NOR-LOG-01"],
  checkov: [],
  rationale: "Azure itself forgets its activity log after 90 days",
  remediation: "add an azurerm_monitor_diagnostic_setting on the subscription with the categories Administrative, Security, Policy and Alert",
  references: ["https://learn.microsoft.com/azure/azure-monitor/platform/activity-log"],
  evaluate: (governed, graph) => {
    const subscription = governed.get("subscription_id");
    if (subscription === unresolved) return { state: "unknown", attribute: "subscription_id", why: "which subscription it is is known only after the plan" };
    const exports = (settingsOf(graph).get(subscription) ?? []).filter((s) => destinations.some((to) => (s.get(to) ?? "") !== ""));
    if (exports.length === 0) return { state: "fail", attribute: setting, actual: "none", expected: `one on ${String(subscription)}` };
    const logs = exports.map((s) => s.blocks("enabled_log"));
    const found = logs.flatMap((blocks) => (blocks === unresolved ? [] : blocks)).map((block) => block.get("category"));
    if (categories.every((category) => found.includes(category))) return pass;
    return { state: "fail", attribute: `${setting}.enabled_log.category`, actual: found.map(String), expected: categories.join(", ") };
  },
};

const settingsOf = perGraph((graph) => {
  const settings = new Map<Value | typeof unresolved, Resource[]>();
  for (const found of graph.ofType(setting)) {
    const target = found.get("target_resource_id");
    const before = settings.get(target);
    if (before === undefined) settings.set(target, [found]);
    else before.push(found);
  }
  return settings;
});
