import type { Resource, Value } from "../../model";
import { type Attribute, type Attributes, attributesOf } from "../../provider/attributes";
import { asList, isObject } from "../../stack-json";

/** An attribute or block as somebody wrote it. */
export interface Written {
  readonly path: string;
  readonly value: Value;
  /** What azurerm has by that name; undefined for what it has not. */
  readonly attribute: Attribute | undefined;
  /** What may be written there. */
  readonly among: Attributes;
}

// Terraform's own, which every resource takes.
const meta = new Set(["//", "count", "for_each", "depends_on", "lifecycle", "provider", "provisioner", "connection", "timeouts", "dynamic", "id"]);

// Four rules go through the same resources one after the other.
const known = new WeakMap<Resource, readonly Written[]>();

/** What is written of a resource under a name that azurerm has not, has for some values alone, hides or will drop; empty for a type that azurerm has not. */
export function writtenIn(resource: Resource): readonly Written[] {
  const before = known.get(resource);
  if (before !== undefined) return before;
  const attributes = attributesOf(resource.type);
  const written = attributes === undefined ? [] : walk(resource.body, attributes, "", meta, []);
  known.set(resource, written);
  return written;
}

const none: ReadonlySet<string> = new Set(["dynamic"]);

function walk(body: Readonly<Record<string, Value>>, attributes: Attributes, prefix: string, skipped: ReadonlySet<string>, found: Written[]): Written[] {
  for (const name in body) if (!skipped.has(name)) add(name, body[name], attributes, prefix, found);
  for (const entry of body.dynamic === undefined ? [] : asList(body.dynamic)) {
    for (const [name, blocks] of isObject(entry) ? Object.entries(entry) : []) {
      for (const block of asList(blocks)) if (isObject(block)) add(name, block.content, attributes, prefix, found);
    }
  }
  return found;
}

function add(name: string, value: Value, among: Attributes, prefix: string, found: Written[]): void {
  if (value === null || value === undefined) return;
  const attribute = among.get(name);
  const path = prefix + name;
  if (attribute === undefined || attribute.values !== undefined || attribute.sensitive || attribute.deprecated) found.push({ path, value, attribute, among });
  if (attribute?.attributes === undefined) return;
  for (const block of asList(value)) if (isObject(block)) walk(block, attribute.attributes, `${path}.`, none, found);
}
