import { referringEach } from "../../each-instance";
import { type Block, type Graph, pass, type Resource, unresolved, type Verdict } from "../../model";

const setting = "azurerm_monitor_diagnostic_setting";
const destinations = ["log_analytics_workspace_id", "storage_account_id", "eventhub_authorization_rule_id", "partner_solution_id"];

// Settings of before there were groups name categories: those that make up the group audit. https://learn.microsoft.com/azure/azure-monitor/reference/logs-index
const audits: readonly (readonly string[])[] = [
  ["StorageRead", "StorageWrite", "StorageDelete"],
  ["AuditEvent"],
  ["Audit"],
  ["kube-audit"],
  ["kube-audit-admin"],
  ["ContainerRegistryLoginEvents", "ContainerRegistryRepositoryEvents"],
  ["SQLSecurityAuditEvents"],
];

/**
 * Is there a diagnostic setting that sends the resource's audit log somewhere?
 * @param part the service inside the resource that logs, such as `/blobServices/default`; the resource itself when left out
 * @see NOR-LOG-01
 */
export function logged(resource: Resource, graph: Graph, part = ""): Verdict {
  const isMeant = (s: Resource) => partOf(String(s.body.target_resource_id)) === part && destinations.some((to) => (s.get(to) ?? "") !== "");
  const settings = referringEach(resource, graph, setting, "target_resource_id", isMeant);
  if (settings.length === 0) return { state: "fail", attribute: setting, actual: "none", expected: `one on its id${part}` };
  const logs = settings.map((s) => s.blocks("enabled_log"));
  const written = logs.filter((blocks): blocks is readonly Block[] => blocks !== unresolved).flat();
  const groups = written.map((block) => block.get("category_group"));
  const categories = written.map((block) => block.get("category"));
  const isWhole = audits.some((audit) => audit.every((category) => categories.includes(category)));
  if (isWhole || groups.some((group) => group === "audit" || group === "allLogs")) return pass;
  if (logs.includes(unresolved) || groups.includes(unresolved) || categories.includes(unresolved))
    return { state: "unknown", attribute: setting, why: "its enabled_log is known only after the plan" };
  return {
    state: "fail",
    attribute: `${setting}.enabled_log.category_group`,
    actual: written.map((_, index) => String(groups[index] ?? categories[index])),
    expected: "audit or allLogs",
  };
}

/** What stands behind the id in `${azurerm_storage_account.a.id}/blobServices/default`, or behind a literal one. */
function partOf(target: string): string {
  return /(\/(?:blob|file|queue|table)Services\/default)$/.exec(target)?.[1] ?? "";
}
