import { type Block, notApplicable, type Rule, unresolved } from "../../model";
import { isThere, notLess } from "../../plan/grades";
import { bothOf, plannedChange } from "../../plan/sides";
import { cannotTell, fails } from "../../plan/words";

export const auditTrailNotReduced: Rule = {
  id: "plan/audit-trail-not-reduced",
  title: "what is logged, and where it goes, is not reduced",
  severity: "high",
  resourceTypes: ["azurerm_monitor_diagnostic_setting", "azurerm_monitor_aad_diagnostic_setting", "azurerm_network_watcher_flow_log"],
  subject: "change",
  controls: ["NOR-LOG-01", "NOR-LOG-03"],
  checkov: [],
  rationale: "a category or a destination less is a question that cannot be answered after an incident",
  remediation: "leave the categories and the destinations as they were; add new destinations first, and take the old ones away with an exception",
  references: ["https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings"],
  evaluate: (setting) => {
    const sides = bothOf(setting);
    if (plannedChange(setting) === undefined || sides === undefined) return notApplicable;
    const was = sides.before.blocks("enabled_log");
    const will = sides.after.blocks("enabled_log");
    if (was === unresolved || will === unresolved) return cannotTell("enabled_log");
    const left = will.map(nameOf);
    const lost = was.map(nameOf).filter((name) => !left.includes(name) && !left.includes("allLogs"));
    if (lost.length > 0 && left.includes(unresolved)) return cannotTell("enabled_log.category");
    if (lost.length > 0)
      return fails(`${lost.map(String).join(", ")} is logged no more`, left.map(String), `also ${lost.map(String).join(", ")}`, "enabled_log");
    // To which of two destinations the log goes is not the question, whether it goes anywhere it went is.
    const destination =
      /^(?:log_analytics_workspace_id|storage_account_id|eventhub_authorization_rule_id|partner_solution_id|traffic_analytics\.enabled|enabled)$/;
    return notLess(setting, [{ path: destination, rank: (value) => (String(value) === "false" ? 0 : isThere(value)) }]);
  },
};

function nameOf(block: Block): string | typeof unresolved {
  const [group, category] = [block.get("category_group"), block.get("category")];
  return group === unresolved || category === unresolved ? unresolved : String(group ?? category);
}
