import { pass, type Rule, unresolved } from "../../model";
import { asList } from "../../stack-json";

const needed = ["global", "norwayeast"];

export const logProfileLocations: Rule = {
  id: "monitoring/log-profile-locations",
  title: "a log profile covers Norway, and what belongs to no region",
  severity: "medium",
  resourceTypes: ["azurerm_monitor_log_profile"],
  controls: ["NOR-LOG-05"],
  checkov: [],
  rationale: "who changes rights and subscriptions does so in no region: without global nothing tells of it",
  remediation: "name global, norwayeast and every other region of the subscription in locations; better, an azurerm_monitor_diagnostic_setting",
  references: ["https://learn.microsoft.com/azure/azure-monitor/platform/activity-log"],
  evaluate: (profile) => {
    const attribute = "locations";
    const actual = profile.get(attribute);
    if (actual === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    const names = asList(actual).map((location) => String(location).toLowerCase().replaceAll(" ", ""));
    return needed.every((name) => names.includes(name)) ? pass : { state: "fail", attribute, actual: names, expected: needed.join(" and ") };
  },
};
