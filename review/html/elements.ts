import { createHash } from "node:crypto";
import type { Place } from "../../policy/analysis/place";
import { clip } from "../plain-text";
import { type Html, html, type Part } from "./escape";
import type { Texts } from "./texts";

/** Good, bad, or worth a look: how a badge is coloured, never all that tells them apart. */
export type Tone = "good" | "bad" | "warn" | "info" | "quiet";

/** A short word in a coloured box. */
export function badge(word: string, tone: Tone): Html {
  return html`<span class="badge ${tone}">${word}</span>`;
}

/** A value or a name as it is written in files. What is very long is cut: the whole of it stands in findings.json. */
export function code(text: string, most = 300): Html {
  return html`<code>${clip(text, most)}</code>`;
}

/** A list of names on one line. */
export function codes(texts: readonly string[], most = 12): Html {
  const left = texts.length - most;
  return html`${texts.slice(0, most).map((text, index) => html`${index > 0 && ", "}${code(text)}`)}${left > 0 && ` +${left}`}`;
}

/** The name of a resource with the place it stands at below. */
export function resource(place: Place): Html {
  return html`<span class="name">${clip(place.name, 120)}</span><br><small>${clip(`${place.stack}/${place.address}`, 200)}</small>`;
}

/** One section of the page: a heading that can be linked to, what it comes to in a sentence, and its content. */
export function section(id: string, title: string, lead: Part, ...content: readonly Part[]): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${lead !== undefined && html`<p class="lead">${lead}</p>`}${content}</section>`;
}

/** A column: its heading, or a heading and how its cells stand. */
export type Column = string | { readonly title: string; readonly numeric: true };

/** A table that scrolls in itself where it is wider than the page, and can then be scrolled with the keyboard. */
export function table(label: string, columns: readonly Column[], rows: readonly Html[]): Html {
  const heads = columns.map((column) =>
    typeof column === "string" ? html`<th scope="col">${column}</th>` : html`<th scope="col" class="number">${column.title}</th>`,
  );
  const numeric = columns.flatMap((column, index) => (typeof column === "string" ? [] : [`n${index + 1}`])).join(" ");
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table class="${numeric}"><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** A row of a table; the first cell names it. Attributes tell the filter what it is. */
export function row(cells: readonly Part[], data: Data = {}): Html {
  const [first, ...rest] = cells;
  return html`<tr${dataAttributes(data)}><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`;
}

/** What a filter can ask of an item. */
export type Data = Readonly<Record<string, string | undefined>>;

/** `data-owner="skd"`, for the filters. */
export function dataAttributes(data: Data): Html {
  return html`${Object.entries(data).map(([key, value]) => value !== undefined && html` data-${key}="${clip(value, 300)}"`)}`;
}

/** One thing that can be filtered by: its name, and the values there are. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly label: string }[];
}

/** A filter over the items inside the element with the id. Without scripts it is not shown, and everything is. */
export function filter(target: string, choices: readonly Choice[], t: Texts): Html {
  const selects = choices
    .filter(({ values }) => values.length > 1)
    .map(
      ({ key, label, values }) =>
        html`<label>${label} <select name="${key}"><option value="">${t.filter.all}</option>${values.map(({ value, label: shown }) => html`<option value="${clip(value, 300)}">${clip(shown, 80)}</option>`)}</select></label>`,
    );
  return html`<form class="filter" data-filter="${target}" aria-label="${t.filter.label}" hidden>${selects}<label>${t.filter.text} <input type="search" name="text" autocomplete="off" spellcheck="false"></label><output data-shown="${t.filter.shown}"></output><button type="reset">${t.filter.reset}</button></form>`;
}

/** The different values of something, sorted, for a choice; empty ones stand for what nothing tells. */
export function choice(key: string, label: string, values: Iterable<string>, none: string, name: (value: string) => string = (value) => value): Choice {
  const found = [...new Set(values)].sort();
  return { key, label, values: found.map((value) => ({ value: value === "" ? "-" : value, label: value === "" ? none : name(value) })) };
}

/** An id for a link target, made of whatever names it. */
export function anchor(kind: string, ...names: readonly string[]): string {
  return `${kind}-${createHash("sha256").update(names.join("\0")).digest("hex").slice(0, 12)}`;
}

/** Items in groups, in the order in which the groups are first met. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
