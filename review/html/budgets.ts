import type { Report } from "../report";
import { code, resource, row, section, table } from "./elements";
import { type Html, html } from "./escape";
import { type Texts, word } from "./texts";

/** What may be spent and who hears of it, and what bounds the growth of services. */
export function budgetsSection({ analysis }: Report, t: Texts): Html {
  const { budgets = [], limits = [] } = analysis ?? {};
  if (budgets.length + limits.length === 0) return section("budgets", t.nav.budgets, t.budgets.none);
  const number = (title: string) => ({ title, numeric: true }) as const;
  const percents = (thresholds: readonly number[]) => thresholds.map((threshold) => `${threshold} %`).join(", ");
  const budgetRows = budgets.map(({ place, covers, amount, per, actual, forecast, told }) =>
    row([
      html`${[place.environment, place.owner].filter((part) => part !== "").join(", ") || t.none}<br><small>${code(`${place.stack}/${place.address}`, 200)}</small>`,
      word(t, covers),
      amount === undefined ? t.afterPlan : t.number(amount),
      word(t, per),
      html`${percents(actual)}${forecast.length > 0 && html`<br><small>${t.budgets.forecast}: ${percents(forecast)}</small>`}<br><small>${t.budgets.addresses(told)}</small>`,
    ]),
  );
  const limitRows = limits.map(({ place, what, least, most }) =>
    row([resource(place), word(t, what), least === undefined ? t.none : t.number(least), most === undefined ? t.budgets.unlimited : t.number(most)]),
  );
  const budgetTable = table(t.nav.budgets, [t.budgets.budget, t.budgets.covers, number(t.budgets.amount), t.budgets.per, t.budgets.told], budgetRows);
  const limitTable = table(t.budgets.limits, [t.columns.name, t.budgets.what, number(t.budgets.least), number(t.budgets.most)], limitRows);
  return section(
    "budgets",
    t.nav.budgets,
    t.budgets.lead(budgets.length),
    budgets.length > 0 && html`<details class="group"><summary>${t.nav.budgets} <small>${budgets.length}</small></summary>${budgetTable}</details>`,
    limits.length > 0 && html`<details class="group"><summary>${t.budgets.limits} <small>${limits.length}</small></summary>${limitTable}</details>`,
  );
}
