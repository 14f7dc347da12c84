import { pass, type Rule, unresolved } from "../../model";

// What names the groups in each kind of alert.
const places: Readonly<Record<string, string>> = {
  azurerm_monitor_activity_log_alert: "action.action_group_id",
  azurerm_monitor_metric_alert: "action.action_group_id",
  azurerm_monitor_scheduled_query_rules_alert: "action.action_group",
  azurerm_monitor_scheduled_query_rules_alert_v2: "action.action_groups",
};

export const alertTells: Rule = {
  id: "monitoring/alert-tells",
  title: "an alert tells somebody",
  severity: "medium",
  resourceTypes: Object.keys(places),
  controls: ["NOR-LOG-05"],
  checkov: [],
  rationale: "who has to look into the portal finds the alert when it is too late",
  remediation: "write action with the id of an azurerm_monitor_action_group",
  references: ["https://learn.microsoft.com/azure/azure-monitor/alerts/action-groups"],
  evaluate: (alert) => {
    const attribute = places[alert.type] ?? "action";
    const actions = alert.blocks("action");
    if (actions === unresolved) return { state: "unknown", attribute, why: "a dynamic block may make some" };
    const groups = actions.map((action) => action.get(attribute.split(".").at(-1) ?? ""));
    const isSome = groups.some((group) => group === unresolved || (Array.isArray(group) ? group.length > 0 : (group ?? "") !== ""));
    return isSome ? pass : { state: "fail", attribute, actual: "none", expected: "at least one" };
  },
};
