import { cidrhost, cidrnetmask, cidrsubnet, cidrsubnets } from "./function-networks";
import { type PureFunction, refused } from "./pure-function";
import { numberOf, textOf } from "./steps";
import { entriesOf, isMap, itemsOf, type Term } from "./terms";

/** Functions that need all of their arguments. */
export const texts: Readonly<Record<string, PureFunction>> = {
  lower: text((of) => of.toLowerCase()),
  upper: text((of) => of.toUpperCase()),
  title: text((of) => of.replace(/(?<![\p{L}\p{N}_'])\p{L}/gu, (letter) => letter.toUpperCase())),
  trimspace: text((of) => of.trim()),
  chomp: text((of) => of.replace(/[\r\n]+$/, "")),
  trim: text((of, cut) => trimChars(trimChars(of, cut, "start"), cut, "end")),
  trimprefix: text((of, cut) => (of.startsWith(cut) ? of.slice(cut.length) : of)),
  trimsuffix: text((of, cut) => (cut !== "" && of.endsWith(cut) ? of.slice(0, -cut.length) : of)),
  startswith: text((of, start) => of.startsWith(start)),
  endswith: text((of, end) => of.endsWith(end)),
  strcontains: text((of, part) => of.includes(part)),
  strrev: text((of) => [...of].reverse().join("")),
  replace: text(replace),
  regexall: text((pattern, of) => matches(pattern, of)),
  regex: text((pattern, of) => {
    const found = matches(pattern, of);
    return found === undefined ? undefined : (found[0] ?? refused);
  }),
  split: text((by, of) => (by === "" ? [...of] : of.split(by))),
  base64encode: text((of) => Buffer.from(of).toString("base64")),
  base64decode: text((of) => Buffer.from(of, "base64").toString("utf8")),
  urlencode: text((of) =>
    encodeURIComponent(of)
      .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
      .replaceAll("%20", "+"),
  ),
  jsondecode: text(jsonDecode),
  substr: ([of = null, offset = null, length = null]) => {
    const [whole, from, count] = [textOf(of), numberOf(offset), numberOf(length)];
    if (whole === undefined || from === undefined || count === undefined) return refused;
    const letters = [...whole];
    const start = from < 0 ? Math.max(0, letters.length + from) : from;
    return letters.slice(start, count < 0 ? undefined : start + count).join("");
  },
  join: ([by = null, ...lists]) => {
    const parts = lists.flatMap((list) => itemsOf(list) ?? [null]).map((part) => textOf(part));
    return typeof by === "string" && parts.every((part) => part !== undefined) ? parts.join(by) : refused;
  },
  format: ([pattern = null, ...args]) => (typeof pattern === "string" ? format(pattern, args) : refused),
  formatlist: formatList,
  jsonencode: ([of = null]) => JSON.stringify(plain(of)).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`),
  abs: number(Math.abs),
  ceil: number(Math.ceil),
  floor: number(Math.floor),
  signum: number(Math.sign),
  max: number((...all) => Math.max(...all)),
  min: number((...all) => Math.min(...all)),
  pow: number((base, power) => base ** power),
  sum: ([of = null]) => {
    const all = itemsOf(of)?.map(numberOf) ?? [];
    return all.length > 0 && all.every((n) => n !== undefined) ? all.reduce((a, b) => a + b, 0) : refused;
  },
  parseint: ([of = null, base = null]) => {
    const [digits, radix] = [textOf(of), numberOf(base)];
    const parsed = digits === undefined || radix === undefined || radix < 2 || radix > 36 ? Number.NaN : Number.parseInt(digits, radix);
    return Number.isSafeInteger(parsed) && parsed.toString(radix) === digits?.toLowerCase().replace(/^0+(?=.)/, "") ? parsed : undefined;
  },
  cidrsubnet,
  cidrsubnets,
  cidrhost,
  cidrnetmask,
};

/** A function of texts; numbers and truth values become texts, as in Terraform. */
function text(compute: (...args: string[]) => Term | undefined): PureFunction {
  return (args) => {
    const all = args.map(textOf);
    return all.every((arg) => arg !== undefined) && all.length >= compute.length ? compute(...all) : refused;
  };
}

function number(compute: (...args: number[]) => number): PureFunction {
  return (args) => {
    const all = args.map(numberOf);
    const result = all.every((arg) => arg !== undefined) ? compute(...all) : Number.NaN;
    return Number.isFinite(result) ? result : refused;
  };
}

function trimChars(of: string, cut: string, side: "start" | "end"): string {
  const letters = [...of];
  const isCut = (letter: string | undefined) => letter !== undefined && cut.includes(letter);
  while (isCut(side === "start" ? letters[0] : letters.at(-1))) side === "start" ? letters.shift() : letters.pop();
  return letters.join("");
}

/** A pattern between slashes is a regular expression. */
function replace(of: string, what: string, by: string): Term | undefined {
  if (!(what.length > 1 && what.startsWith("/") && what.endsWith("/"))) return of.replaceAll(what, () => by);
  const pattern = simplePattern(what.slice(1, -1));
  return pattern === undefined || by.includes("$") ? undefined : of.replace(pattern, () => by);
}

function matches(pattern: string, of: string): readonly string[] | undefined {
  const simple = simplePattern(pattern);
  return simple && [...of.matchAll(simple)].map(([found]) => found);
}

// Terraform's expressions are RE2's; those without groups, classes by name and bounds mean the same here, and cannot take long.
function simplePattern(pattern: string): RegExp | undefined {
  const item = /\[\^?(?:[\w .:@,;-]|\\[dsw.-])+\][+*?]?|\\[dsw.-][+*?]?|[\w .:@,;^$-][+*?]?/y;
  while (item.lastIndex < pattern.length) if (!item.test(pattern)) return undefined;
  const repeated = pattern.match(/[+*]/g)?.length ?? 0;
  return pattern.length > 200 || repeated > 1 || /\[:/.test(pattern) ? undefined : new RegExp(pattern, "g");
}

function format(pattern: string, args: readonly Term[]): Term | undefined {
  let used = 0;
  let isOdd = false;
  const made = pattern.replace(
    /%(%|(0?)(\d*)([sdvt])|.?)/g,
    (_, all: string, zero: string | undefined, width: string | undefined, verb: string | undefined) => {
      if (all === "%") return "%";
      const arg = verb === undefined ? undefined : args[used++];
      const shown = arg === undefined ? undefined : verb === "v" && typeof arg === "object" ? undefined : textOf(arg);
      if (shown === undefined || (verb === "d" && !Number.isInteger(numberOf(arg ?? null)))) isOdd = true;
      return (shown ?? "").padStart(Math.min(Number(width ?? 0), 1000), zero === "0" && verb === "d" ? "0" : " ");
    },
  );
  return isOdd || used !== args.length ? undefined : made;
}

function formatList([pattern = null, ...args]: readonly Term[]): Term | undefined {
  const lengths = args.flatMap((arg) => itemsOf(arg)?.length ?? []);
  const [length] = lengths;
  if (typeof pattern !== "string" || length === undefined || lengths.some((l) => l !== length)) return undefined;
  const made = Array.from({ length }, (_, i) =>
    format(
      pattern,
      args.map((arg) => itemsOf(arg)?.[i] ?? arg),
    ),
  );
  return made.every((one) => one !== undefined) ? made : undefined;
}

function plain(of: Term): unknown {
  if (isMap(of)) return Object.fromEntries((entriesOf(of) ?? []).map(([key, value]) => [key, plain(value)]));
  return itemsOf(of)?.map(plain) ?? of;
}

function jsonDecode(of: string): Term {
  try {
    return termOf(JSON.parse(of));
  } catch {
    return refused;
  }
}

/** A value of JSON as a term, its texts taken as they are. */
export function termOf(value: unknown): Term {
  if (Array.isArray(value)) return value.map(termOf);
  if (typeof value === "object" && value !== null) return new Map(Object.entries(value).map(([key, item]) => [key, termOf(item)]));
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
