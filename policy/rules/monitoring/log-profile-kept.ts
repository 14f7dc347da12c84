import { all, mustBe, mustBeAtLeast, pass, type Rule } from "../../model";

export const logProfileKept: Rule = {
  id: "monitoring/log-profile-kept",
  title: "a log profile keeps the activity log for a year or more",
  severity: "medium",
  resourceTypes: ["azurerm_monitor_log_profile"],
  controls: ["NOR-LOG-05", "NOR-LOG-02"],
  checkov: ["CKV_AZURE_37"],
  rationale: "intruders are found after months; the traces must still be there",
  remediation: "write retention_policy with 365 days or more, or enabled false and days 0 for ever; better, an azurerm_monitor_diagnostic_setting",
  references: ["https://learn.microsoft.com/azure/azure-monitor/platform/activity-log"],
  evaluate: (profile) => {
    // To keep for ever is to switch the policy off, with 0 days.
    const isForEver = String(profile.get("retention_policy.enabled")) === "false" && String(profile.get("retention_policy.days")) === "0";
    return isForEver ? pass : all(mustBe(profile, "retention_policy.enabled", true), mustBeAtLeast(profile, "retention_policy.days", 365));
  },
};
