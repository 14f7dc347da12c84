import { clip } from "../plain-text";
import type { AttributeChange, Report, ResourceChange } from "../report";
import { badge, code, row, table } from "./elements";
import { type Html, html } from "./escape";
import type { Texts } from "./texts";

// What bounds how much there is of something, and what it may cost.
const bounding: readonly (readonly [type: RegExp, path: RegExp])[] = [
  [/^azurerm_capacity_reservation$/, /^sku(?:\[0\])?\.capacity$/],
  [/^azurerm_consumption_budget_/, /^amount$/],
  [/^azurerm_kubernetes_cluster/, /(?:^|\.)(?:min_count|max_count|node_count)$/],
  [/^azurerm_application_gateway$/, /(?:min|max)_capacity$/],
  [/^azurerm_servicebus_namespace$|^azurerm_eventhub_namespace$/, /^capacity$|^maximum_throughput_units$/],
  [/^azurerm_postgresql_flexible_server$/, /^storage_mb$|^sku_name$/],
  [/^azurerm_log_analytics_workspace$/, /^daily_quota_gb$/],
];

/** What the changes do to capacity and to budgets; nothing when they do nothing to them. */
export function effects(changes: NonNullable<Report["changes"]>, t: Texts): Html | undefined {
  const found = changes
    .filter(({ drift }) => !drift)
    .flatMap((change) => change.attributes.filter((attribute) => bounds(change, attribute)).map((attribute) => ({ change, attribute })));
  if (found.length === 0) return undefined;
  const number = (title: string) => ({ title, numeric: true }) as const;
  const rows = found.map(({ change: { stack, address, action }, attribute: { path, before, after } }) =>
    row([
      html`${clip(stack, 120)}<br><small>${code(address, 160)}</small>`,
      code(path, 80),
      amount(before, t),
      html`${action === "delete" ? amount(undefined, t) : amount(after, t)} ${difference(before, action === "delete" ? 0 : after, t)}`,
    ]),
  );
  return html`<h3>${t.changes.effects}</h3>${table(t.changes.effects, [t.columns.name, t.changes.attribute, number(t.changes.before), number(t.changes.after)], rows)}`;
}

function bounds({ type }: ResourceChange, { path, sensitive }: AttributeChange): boolean {
  return !sensitive && bounding.some(([types, paths]) => types.test(type) && paths.test(path));
}

function amount(value: AttributeChange["after"], t: Texts): string {
  return value === undefined || value === null ? t.none : typeof value === "number" ? t.number(value) : clip(String(value), 60);
}

function difference(before: AttributeChange["before"], after: AttributeChange["after"], t: Texts): Html | undefined {
  const by = (typeof after === "number" ? after : 0) - (typeof before === "number" ? before : 0);
  if (by === 0 || (typeof before !== "number" && typeof after !== "number")) return undefined;
  return badge(by > 0 ? `+${t.number(by)}` : `−${t.number(-by)}`, by > 0 ? "info" : "warn");
}
