import type { CtyType } from "../schema/model";
import type { Value } from "./values";

/** Brings a value read from JSON into the shape of a type: what is missing is null, what the type does not have is dropped. */
export function conform(type: CtyType, value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (type === "number") return typeof value === "number" ? value : Number(value);
  if (type === "bool") return typeof value === "boolean" ? value : value === "true";
  if (!Array.isArray(type)) return typeof value === "string" ? value : String(value);
  const [kind, content] = type as readonly ["list" | "set" | "map", CtyType] | readonly ["object", Readonly<Record<string, CtyType>>];
  if (kind === "list" || kind === "set") return Array.isArray(value) ? value.map((item) => conform(content, item)) : [];
  const record = value as Readonly<Record<string, unknown>>;
  if (kind === "map") return Object.fromEntries(Object.entries(record).map(([name, item]) => [name, conform(content, item)]));
  return Object.fromEntries(Object.entries(content).map(([name, inner]) => [name, conform(inner, record[name])]));
}
