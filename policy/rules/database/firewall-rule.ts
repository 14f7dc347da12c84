import { type Resource, unresolved } from "../../model";

/** Types that let addresses through the firewall of a database. */
export const firewallRuleTypes: readonly string[] = [
  "azurerm_postgresql_flexible_server_firewall_rule",
  "azurerm_postgresql_firewall_rule",
  "azurerm_mssql_firewall_rule",
  "azurerm_sql_firewall_rule",
  "azurerm_mysql_flexible_server_firewall_rule",
  "azurerm_mysql_firewall_rule",
  "azurerm_mariadb_firewall_rule",
  "azurerm_cosmosdb_postgresql_firewall_rule",
  "azurerm_mongo_cluster_firewall_rule",
  "azurerm_redis_firewall_rule",
];

/** The two ends of the range that a firewall rule lets in. */
export interface Range {
  readonly attribute: string;
  readonly from: string;
  readonly to: string;
}

/** The range of a firewall rule, `unresolved` where an end is known only after the plan. */
export function rangeOf(rule: Pick<Resource, "get" | "type">): Range | typeof unresolved {
  const [first, last] = rule.type === "azurerm_redis_firewall_rule" ? ["start_ip", "end_ip"] : ["start_ip_address", "end_ip_address"];
  const [from, to] = [rule.get(first), rule.get(last)];
  return from === unresolved || to === unresolved ? unresolved : { attribute: first, from: String(from ?? ""), to: String(to ?? "") };
}

/** An IPv4 address as a number; NaN for anything else. */
export function addressNumber(address: string): number {
  const parts = address.split("/", 1)[0]?.split(".") ?? [];
  return parts.length === 4 ? parts.reduce((sum, part) => sum * 256 + (/^\d+$/.test(part) ? Number(part) : Number.NaN), 0) : Number.NaN;
}
