import { pass, type Rule, unresolved } from "../../model";

const all = ["Action", "Delete", "Write"];

export const logProfileComplete: Rule = {
  id: "monitoring/log-profile-complete",
  title: "a log profile takes what is written, deleted and done",
  severity: "medium",
  resourceTypes: ["azurerm_monitor_log_profile"],
  controls: ["NOR-LOG-05"],
  checkov: ["CKV_AZURE_38"],
  rationale: "what the profile leaves out is gone from the activity log after 90 days",
  remediation: "set categories to Action, Delete and Write; better, add an azurerm_monitor_diagnostic_setting on the subscription",
  references: ["https://learn.microsoft.com/azure/azure-monitor/platform/activity-log"],
  evaluate: (profile) => {
    const attribute = "categories";
    const categories = profile.get(attribute);
    if (categories === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    const found = (Array.isArray(categories) ? categories : []).map(String);
    return all.every((category) => found.includes(category)) ? pass : { state: "fail", attribute, actual: found, expected: all.join(", ") };
  },
};
