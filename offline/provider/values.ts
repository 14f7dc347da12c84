import { Decoder, Encoder, ExtensionCodec } from "@msgpack/msgpack";
import type { CtyType } from "../schema/model";

/** A value that Terraform will know only after the apply. */
export class Unknown {
  /** A mark in JSON for people who print a value. */
  toJSON(): string {
    return "(known after apply)";
  }
}

/** The one unknown value. */
export const unknown = new Unknown();

/** An object or map of Terraform's. */
export interface ValueObject {
  readonly [name: string]: Value;
}

/** A value of Terraform's; sets are arrays. */
export type Value = null | string | number | boolean | Unknown | readonly Value[] | ValueObject;

const extensionCodec = new ExtensionCodec();
// 0 is an unknown value; 12 is one of which Terraform knows a little, such as that it is not null.
for (const type of [0, 12]) {
  extensionCodec.register({ type, encode: (value) => (type === 0 && value instanceof Unknown ? new Uint8Array(1) : null), decode: () => unknown });
}
const encoder = new Encoder({ extensionCodec });
const decoder = new Decoder({ extensionCodec });

/** Reads a value as it travels. */
export function decode(bytes: Uint8Array): Value {
  return decoder.decode(bytes) as Value;
}

/** Writes a value as it travels. */
export function encode(value: Value): Uint8Array {
  return encoder.encode(value);
}

/** Is it an object or map? */
export function isObject(value: Value | undefined): value is ValueObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Unknown);
}

/** Is it a list or set? */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** Does it hold a value that is not known yet? */
export function hasUnknown(value: Value): boolean {
  if (value instanceof Unknown) return true;
  return isList(value) ? value.some(hasUnknown) : isObject(value) && Object.values(value).some(hasUnknown);
}

/** Are they the same? Sets are the same in any order; what is unknown is the same as nothing. */
export function equal(a: Value, b: Value, type: CtyType): boolean {
  return !hasUnknown(a) && !hasUnknown(b) && canonical(a, type) === canonical(b, type);
}

/** A text that equal values of a type share. */
export function canonical(value: Value, type: CtyType): string {
  if (Array.isArray(value)) {
    const [kind, content] = type as readonly ["list" | "set", CtyType];
    const items = value.map((item) => canonical(item, content));
    return `[${(kind === "set" ? items.sort() : items).join()}]`;
  }
  if (!isObject(value)) return JSON.stringify(value);
  const [kind, content] = type as readonly ["map", CtyType] | readonly ["object", Readonly<Record<string, CtyType>>];
  const names = kind === "map" ? Object.keys(value).sort() : Object.keys(content);
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? null, kind === "map" ? content : (content[name] ?? "string"))}`).join()}}`;
}
