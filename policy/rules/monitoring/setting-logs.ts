import { pass, type Rule, unresolved } from "../../model";

export const settingLogs: Rule = {
  id: "monitoring/setting-logs",
  title: "a diagnostic setting sends logs, not metrics alone",
  severity: "low",
  resourceTypes: ["azurerm_monitor_diagnostic_setting"],
  controls: ["NOR-LOG-01"],
  checkov: [],
  rationale: "numbers say that something happened, and not who did it",
  remediation: "write enabled_log with the category group audit or allLogs",
  references: ["https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings"],
  evaluate: (setting) => {
    const attribute = "enabled_log";
    const logs = setting.blocks(attribute);
    // What azurerm 3 called it.
    const before = setting.blocks("log");
    if (logs === unresolved || before === unresolved) return { state: "unknown", attribute, why: "a dynamic block makes them" };
    const isOn = before.some((log) => String(log.get("enabled") ?? true) === "true");
    return logs.length > 0 || isOn ? pass : { state: "fail", attribute, actual: "none", expected: "at least one" };
  },
};
