import { z } from "zod";
import { didYouMean, list, quotedList } from "./suggest";

/** A value as it was found, with the characters that stand in the file where they say more than the value. */
export interface Found {
  readonly value: unknown;
  readonly source?: string | undefined;
  readonly quoted: boolean;
  /** It is the key of an entry, not its value. */
  readonly isName?: boolean;
}

/** What a text of each format looks like, and how to get there. */
const formats: Readonly<Record<string, { readonly expected: string; readonly fix: (text: string) => string }>> = {
  uuid: { expected: "a UUID such as 0f1e2d3c-1111-4222-8333-444455556666", fix: () => "copy the whole id, dashes included" },
  date: { expected: "a date such as 2027-06-30", fix: () => "write year, month and day of a day that exists" },
  email: { expected: "an e-mail address such as drift@example.no", fix: () => "write the whole address" },
  url: { expected: "a URL such as https://example.no/path", fix: (text) => (text.includes("://") ? "correct it" : "begin it with https://") },
  cidrv4: { expected: "an IPv4 range such as 10.20.0.0/16", fix: (text) => (text.includes("/") ? "correct it" : "add the prefix length, such as /16") },
};

/** One sentence for a value that the schema refuses: what was found, what is allowed, what to change. */
export function explain(issue: z.core.$ZodIssue, schema: z.core.$ZodType, found: Found): string {
  const inner = unwrap(schema);
  const got = `got ${found.isName ? "the name " : ""}${describe(found)}`;
  const inQuotes = issue.code === "invalid_type" && isTextSchema(inner) && isUnquoted(found.value) ? (found.source ?? String(found.value)) : undefined;
  if (inQuotes !== undefined) {
    const [still] = z.safeParse(inner, inQuotes).error?.issues ?? [];
    if (still === undefined) return `${got}; expected text: put it in quotes`;
    return explain(still, inner, found);
  }
  if (isOwnMessage(issue.message)) return `${got}; ${withoutVerb(issue.message)}: ${repair(inner, found.value)}`;
  return `${got}; expected ${expectation(inner)}: ${fix(issue, inner, found)}`;
}

/** What a schema allows, as the object of "expected". */
export function expectation(schema: z.core.$ZodType): string {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodEnum) return quotedList(inner.options.map(String));
  if (inner instanceof z.ZodLiteral) return list([...inner.values].map(written), "or");
  if (inner instanceof z.ZodBoolean) return "true or false";
  if (inner instanceof z.ZodNumber) return numberExpectation(inner);
  if (inner instanceof z.ZodObject) return `a mapping of ${list(Object.keys(inner.shape))}`;
  if (inner instanceof z.ZodRecord) return "a mapping of names to values";
  if (inner instanceof z.ZodArray) return listExpectation(inner);
  return formatOf(inner)?.expected ?? (inner instanceof z.ZodString ? textExpectation(inner) : (z.globalRegistry.get(inner)?.description ?? "another value"));
}

/** The schema inside optional and default ones. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable || inner instanceof z.ZodReadonly)
    inner = inner.def.innerType;
  return inner;
}

/** A value as it would stand in the file. */
function written(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : String(value);
}

function describe({ value, source }: Found): string {
  if (value === null || value === undefined) return source ? source : "nothing";
  if (value === "") return "empty text";
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
  if (typeof value === "number" || typeof value === "bigint") return `the number ${source ?? value}`;
  if (typeof value === "boolean") return source ?? String(value);
  return Array.isArray(value) ? (value.length === 0 ? "an empty list" : "a list") : "a mapping";
}

function fix(issue: z.core.$ZodIssue, schema: z.core.$ZodType, { value, quoted }: Found): string {
  if (value === null || value === undefined) return "give it a value";
  if (schema instanceof z.ZodLiteral) return typeof value === "object" ? "write a single value" : "choose one of them";
  if (schema instanceof z.ZodEnum) return didYouMean(String(value), schema.options.map(String), "choose one of them");
  if (schema instanceof z.ZodNumber) {
    if (issue.code === "too_small") return "raise it";
    if (issue.code === "too_big") return "lower it";
    if (typeof value === "number") return Number.isFinite(value) ? "round it" : "write digits only";
    return typeof value === "string" && quoted && value.trim() !== "" && Number.isFinite(Number(value)) ? "remove the quotes" : "write digits only";
  }
  if (schema instanceof z.ZodBoolean) return booleanFix(value);
  if (schema instanceof z.ZodArray)
    return Array.isArray(value) ? (issue.code === "too_big" ? "remove some" : "add one") : 'put each entry on a line of its own that begins with "- "';
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return "put each key on a line of its own, indented";
  if (typeof value === "object") return "write a single value";
  if (issue.code === "too_small") return value === "" ? "fill it in" : "make it longer";
  if (issue.code === "too_big") return "shorten it";
  return formatOf(schema)?.fix(String(value)) ?? "correct it";
}

/** Names are mostly wrong by a capital, a space or a dash: then the right one can be told. */
function repair(schema: z.core.$ZodType, value: unknown): string {
  const plain = String(value).replace(/[^A-Za-z0-9]/g, "");
  const right = [plain, plain.toLowerCase()].find((candidate) => z.safeParse(schema, candidate).success);
  return right === undefined ? "change it" : `write "${right}"`;
}

function booleanFix(value: unknown): string {
  const word = String(value).toLowerCase();
  if (["true", "yes", "on", "y", "1"].includes(word)) return "write true, without quotes";
  if (["false", "no", "off", "n", "0"].includes(word)) return "write false, without quotes";
  return "choose one of them";
}

function numberExpectation(schema: z.ZodNumber): string {
  const { type, minimum, exclusiveMinimum, maximum = Number.MAX_SAFE_INTEGER } = bounds(schema);
  const kind = type === "integer" ? "a whole number" : "a number";
  const hasMaximum = maximum < Number.MAX_SAFE_INTEGER;
  if (exclusiveMinimum !== undefined) return `${kind} above ${exclusiveMinimum}${hasMaximum ? ` and at most ${maximum}` : ""}`;
  const hasMinimum = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER;
  if (hasMinimum) return hasMaximum ? `${kind} from ${minimum} to ${maximum}` : `${kind}, ${minimum} or more`;
  return hasMaximum ? `${kind}, ${maximum} or less` : kind;
}

function textExpectation(schema: z.ZodString): string {
  const own = z.safeParse(schema, "").error?.issues.find(({ message }) => message.startsWith("must be "));
  if (own) return own.message.slice("must be ".length);
  const { minLength = 0, maxLength } = bounds(schema);
  if (maxLength !== undefined) return `text of ${minLength} to ${maxLength} characters`;
  return minLength > 1 ? `text of at least ${minLength} characters` : "text";
}

function listExpectation(schema: z.ZodArray): string {
  const { minItems = 0 } = bounds(schema);
  return minItems === 0 ? "a list" : `a list of at least ${minItems} ${minItems === 1 ? "entry" : "entries"}`;
}

/** The limits of a schema, by way of JSON Schema: zod keeps them in a different place for each kind. */
function bounds(schema: z.ZodType) {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
}

function isTextSchema(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodString || schema instanceof z.ZodStringFormat;
}

/** Quotes would make a text of it. */
function isUnquoted(value: unknown): boolean {
  return typeof value === "number" || typeof value === "boolean" || typeof value === "bigint";
}

function formatOf(schema: z.core.$ZodType) {
  const format = (schema._zod.def as { format?: string }).format;
  return format === undefined ? undefined : formats[format];
}

/** A message that the schema gives itself says what must hold; the library's own are written for programmers. */
function isOwnMessage(message: string): boolean {
  return message.startsWith("must ");
}

function withoutVerb(message: string): string {
  return message.startsWith("must be ") ? `expected ${message.slice("must be ".length)}` : `it ${message}`;
}
