import { all, mustBe, mustBeAtLeast, pass, type Rule } from "../../model";
import { asList, isObject } from "../../stack-json";

export const logProfileKept: Rule = {
  id: "monitoring/log-profile-kept",
  title: "a log profile keeps the activity log for a year or more",
  severity: "medium",
  resourceTypes: ["azurerm_monitor_log_profile"],
  controls: ["NOR-LOG-05", "NOR-LOG-02"],
  checkov: ["CKV_AZURE_37"],
  rationale: "intruders are found after months; the traces must still be there",
  remediation: "write retention_policy with 365 days or more, or 0 for ever; better, an azurerm_monitor_diagnostic_setting",
  references: ["https://learn.microsoft.com/azure/azure-monitor/platform/activity-log"],
  evaluate: (profile) => {
    // 0 days are for ever where somebody wrote them, or switched the policy off.
    const isWritten = asList(profile.body.retention_policy).some((policy) => isObject(policy) && String(policy.days) === "0");
    const isOff = String(profile.get("retention_policy.enabled")) === "false" && String(profile.get("retention_policy.days")) === "0";
    return isWritten || isOff ? pass : all(mustBe(profile, "retention_policy.enabled", true), mustBeAtLeast(profile, "retention_policy.days", 365));
  },
};
