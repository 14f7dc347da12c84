import type { Json } from "./graph";

/** One resource, `x`, of a type, with what belongs to it: further resources by type and name. */
export function single(type: string, body: Json, others: Json = {}): Json {
  return { resource: { [type]: { x: { name: "x", ...body } }, ...others } };
}
