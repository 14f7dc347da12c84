import { plain } from "../plain-text";

/** Text that is HTML already; only `html` and `trusted` make it. */
export class Html {
  constructor(readonly text: string) {}
}

/** What may stand in a template. Nothing at all stands for `undefined` and `false`. */
export type Part = Html | string | number | undefined | false | readonly Part[];

/**
 * The one way values get into the page: whatever is put into the template is text, in which everything can be seen and nothing can
 * end an element or an attribute. Attributes must stand in double quotes.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  let text = strings[0] ?? "";
  for (const [index, value] of values.entries()) text += written(value) + (strings[index + 1] ?? "");
  return new Html(text);
}

/** HTML that a library or this folder made of escaped text. Never for what comes from input. */
export function trusted(text: string): Html {
  return new Html(text);
}

const special = /[&<>"'`]|[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;" };

/** Text for an element or an attribute. */
export function escaped(text: string): string {
  // Nearly all text has nothing special in it.
  return special.test(text) ? plain(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? character) : text;
}

function written(value: Part): string {
  if (value instanceof Html) return value.text;
  if (typeof value === "string") return escaped(value);
  if (typeof value === "number") return String(value);
  return value === undefined || value === false ? "" : value.map(written).join("");
}
