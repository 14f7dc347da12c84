import { clip } from "../plain-text";
import type { Report } from "../report";
import { badge, code, row, section, table } from "./elements";
import { type Html, html } from "./escape";
import type { Texts } from "./texts";

// A month is what it takes to end an exception in an orderly way.
const soon = 30;

/** Accepted violations, the one that ends first on top. */
export function exceptionsSection({ exceptions }: Report, t: Texts): Html {
  if (exceptions.length === 0) return section("exceptions", t.nav.exceptions, t.exceptions.none);
  const rows = [...exceptions]
    .sort((a, b) => a.daysLeft - b.daysLeft)
    .map(({ rule, scope, owner, ticket, expires, daysLeft, covers, reason }) =>
      row([
        code(rule, 200),
        code(scope),
        html`${clip(owner, 100)}<br><small>${clip(ticket, 100)}</small>`,
        html`${clip(expires, 20)}<br>${badge(t.daysLeft(daysLeft), daysLeft < 0 ? "bad" : daysLeft < soon ? "warn" : "quiet")}`,
        t.number(covers),
        clip(reason, 600),
      ]),
    );
  const columns = [
    t.columns.rule,
    t.exceptions.scope,
    t.columns.owner,
    t.exceptions.ends,
    { title: t.exceptions.covers, numeric: true } as const,
    t.exceptions.reason,
  ];
  return section("exceptions", t.nav.exceptions, t.exceptions.lead(exceptions.length), table(t.nav.exceptions, columns, rows));
}
