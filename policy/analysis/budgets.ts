import { type Graph, type Resource, unresolved, type Value } from "../model";
import { type Place, type PlaceOf, places } from "./place";

/** What may be spent, and who hears of it. */
export interface Budget {
  readonly place: Place;
  readonly covers: "subscription" | "resource group" | "management group";
  /** In the currency of the agreement with Azure; undefined when it is known only after the plan. */
  readonly amount: number | undefined;
  /** `Monthly` */
  readonly per: string;
  /** Percent of the amount at which somebody is told, least first; those of a forecast apart. */
  readonly actual: readonly number[];
  readonly forecast: readonly number[];
  /** How many addresses, groups and roles are told. */
  readonly told: number;
}

/** A setting that bounds how far something grows. */
export interface Limit {
  readonly place: Place;
  /** What is bounded: `nodes`, `instances`, `GiB of logs a day`. */
  readonly what: string;
  readonly least: number | undefined;
  /** Undefined when nothing bounds it. */
  readonly most: number | undefined;
}

const budgetTypes = {
  azurerm_consumption_budget_subscription: "subscription",
  azurerm_consumption_budget_resource_group: "resource group",
  azurerm_consumption_budget_management_group: "management group",
} as const;

/** Every budget of the graph, the largest first. */
export function budgets(graph: Graph, placeOf: PlaceOf = places(graph)): Budget[] {
  return Object.entries(budgetTypes)
    .flatMap(([type, covers]) => graph.ofType(type).map((budget) => budgetOf(budget, covers, placeOf)))
    .sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
}

function budgetOf(budget: Resource, covers: Budget["covers"], placeOf: PlaceOf): Budget {
  const blocks = budget.blocks("notification");
  const notes = blocks === unresolved ? [] : blocks.filter((block) => block.get("enabled") !== false);
  const at = (forecast: boolean) =>
    notes
      .filter((block) => (block.get("threshold_type") === "Forecasted") === forecast)
      .map((block) => number(block.get("threshold")))
      .filter((threshold) => threshold !== undefined)
      .sort((a, b) => a - b);
  const told = notes.flatMap((block) => ["contact_emails", "contact_groups", "contact_roles"].flatMap((key) => listOf(block.get(key))));
  return {
    place: placeOf(budget),
    covers,
    amount: number(budget.get("amount")),
    per: typeof budget.get("time_grain") === "string" ? String(budget.get("time_grain")) : "Monthly",
    actual: at(false),
    forecast: at(true),
    told: new Set(told).size,
  };
}

// Type, what is bounded, its least and its most.
const bounded: readonly (readonly [type: string, what: string, least: string | undefined, most: string])[] = [
  ["azurerm_kubernetes_cluster", "nodes", "default_node_pool.min_count", "default_node_pool.max_count"],
  ["azurerm_kubernetes_cluster_node_pool", "nodes", "min_count", "max_count"],
  ["azurerm_application_gateway", "instances", "autoscale_configuration.min_capacity", "autoscale_configuration.max_capacity"],
  ["azurerm_log_analytics_workspace", "GiB of logs a day", undefined, "daily_quota_gb"],
  ["azurerm_servicebus_namespace", "messaging units", undefined, "capacity"],
  ["azurerm_eventhub_namespace", "throughput units", "capacity", "maximum_throughput_units"],
  ["azurerm_postgresql_flexible_server", "MiB of storage", undefined, "storage_mb"],
  ["azurerm_linux_virtual_machine_scale_set", "machines", undefined, "instances"],
  ["azurerm_container_app", "replicas", "template.min_replicas", "template.max_replicas"],
];

/** What bounds the growth of the services in the graph, in the order of the table above and of the files. */
export function limits(graph: Graph, placeOf: PlaceOf = places(graph)): Limit[] {
  return bounded.flatMap(([type, what, least, most]) =>
    graph.ofType(type).map((resource): Limit => {
      const upper = number(resource.get(most));
      // Azure writes "no limit" as -1.
      return { place: placeOf(resource), what, least: least === undefined ? undefined : number(resource.get(least)), most: upper === -1 ? undefined : upper };
    }),
  );
}

function listOf(value: Value | typeof unresolved): readonly Value[] {
  return Array.isArray(value) ? value : [];
}

function number(value: unknown): number | undefined {
  const read = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof read === "number" && Number.isFinite(read) ? read : undefined;
}
