import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from "yaml";
import { z } from "zod";
import type { Complaint, Path } from "./draft";
import { expectation, explain, type Found, unwrap } from "./explain";
import { list, suggest } from "./suggest";
import { keyText } from "./yaml-text";

/** A complaint that knows where in the text it belongs. */
export interface PlacedComplaint extends Complaint {
  readonly offset: number;
}

/** What a schema makes of a document. */
export interface Interpretation {
  /** What could be read; `undefined` in each place that is wrong. */
  readonly draft: unknown;
  readonly complaints: readonly PlacedComplaint[];
  /** Where each path stands: the value itself, or the key when the value is a mapping, a list or missing. */
  offsetOf(path: Path): number | undefined;
}

/**
 * Reads a document by a schema, value by value, instead of handing the whole to zod: a misspelled key, or a name that is not allowed,
 * would otherwise hide every mistake below it, and a person would find them one run at a time.
 */
export function interpret(document: Document.Parsed, schema: z.core.$ZodType): Interpretation {
  const reader = new Reader(document);
  const start = document.contents?.range[0] ?? 0;
  const draft = reader.read(schema, document.contents, [], start);
  return { draft, complaints: reader.complaints, offsetOf: (path) => reader.offsets.get(JSON.stringify(path)) };
}

class Reader {
  readonly complaints: PlacedComplaint[] = [];
  readonly offsets = new Map<string, number>();

  constructor(private readonly document: Document.Parsed) {}

  read(schema: z.core.$ZodType, node: Node | null, path: Path, offset: number): unknown {
    this.offsets.set(JSON.stringify(path), offset);
    const inner = unwrap(schema);
    const target = isAlias(node) ? (node.resolve(this.document) ?? null) : node;
    if (inner instanceof z.ZodObject && isMap(target)) return this.object(inner, target, path, offset);
    if (inner instanceof z.ZodRecord && isMap(target)) return this.record(inner, target, path);
    if (inner instanceof z.ZodArray && isSeq(target)) return this.list(inner, target, path, offset);
    return this.value(schema, this.found(target), path, offset);
  }

  private object(schema: z.ZodObject, map: YAMLMap, path: Path, offset: number): unknown {
    const fields = Object.keys(schema.shape);
    const missing = new Set(fields);
    for (const { key } of map.items) missing.delete(keyText(key));

    const draft: Record<string, unknown> = {};
    for (const pair of map.items) {
      const key = keyText(pair.key);
      const field = fields.includes(key) ? key : this.unknownKey(key, [...missing], fields, path, offsetOfKey(pair.key));
      if (field === undefined) continue;
      missing.delete(field);
      draft[field] = this.read(schema.shape[field] as z.core.$ZodType, asNode(pair.value), [...path, field], offsetOfEntry(pair.key, pair.value));
    }
    for (const field of missing) {
      const wanted = schema.shape[field] as z.core.$ZodType;
      if (!z.safeParse(wanted, undefined).success) this.complain([...path, field], offset, `missing; expected ${expectation(wanted)}: add it`);
    }
    return draft;
  }

  /** The field a person meant by a key that the schema does not know: it is read as that, so that its mistakes come up as well. */
  private unknownKey(key: string, missing: readonly string[], fields: readonly string[], path: Path, offset: number): string | undefined {
    const meant = suggest(key, missing);
    this.complain(
      [...path, key],
      offset,
      meant === undefined ? `unknown key; allowed are ${list(fields)}: remove it` : `unknown key: did you mean "${meant}"?`,
    );
    return meant;
  }

  private record(schema: z.ZodRecord, map: YAMLMap, path: Path): unknown {
    const draft: Record<string, unknown> = {};
    for (const pair of map.items) {
      const key = keyText(pair.key);
      const name = z.safeParse(schema.keyType, key);
      if (!name.success) {
        const [issue] = name.error.issues;
        const found: Found = { value: key, quoted: true, isName: true };
        if (issue) this.complain([...path, key], offsetOfKey(pair.key), explain(issue, schema.keyType, found));
      }
      const value = this.read(schema.valueType, asNode(pair.value), [...path, key], offsetOfEntry(pair.key, pair.value));
      if (key !== "__proto__") draft[key] = value;
    }
    return draft;
  }

  private list(schema: z.ZodArray, sequence: YAMLSeq, path: Path, offset: number): unknown {
    const draft = sequence.items.map((item, index) => {
      const node = asNode(item);
      return this.read(schema.element, node, [...path, index], node?.range?.[0] ?? offset);
    });
    const length = z.safeParse(schema.clone({ ...schema.def, element: z.unknown() }), draft);
    const [issue] = length.error?.issues ?? [];
    if (issue) this.complain(path, offset, explain(issue, schema, { value: draft, quoted: false }));
    return draft;
  }

  private value(schema: z.core.$ZodType, found: Found, path: Path, offset: number): unknown {
    const result = z.safeParse(schema, found.value);
    if (result.success) return found.value;
    const [issue] = result.error.issues;
    if (issue) this.complain(path, offset, explain(issue, schema, found));
    return undefined;
  }

  private found(node: Node | null): Found {
    if (!isScalar(node)) return { value: node?.toJS(this.document) ?? null, quoted: false };
    const quoted = node.type !== "PLAIN";
    return { value: node.value, source: quoted ? undefined : node.source, quoted };
  }

  private complain(path: Path, offset: number, message: string): void {
    this.complaints.push({ path, offset, message });
  }
}

function asNode(value: unknown): Node | null {
  return isNode(value) ? value : null;
}

function offsetOfKey(key: unknown): number {
  return asNode(key)?.range?.[0] ?? 0;
}

function offsetOfEntry(key: unknown, value: unknown): number {
  const isWritten = isAlias(value) || (isScalar(value) && (value.type !== "PLAIN" || value.source !== ""));
  return (isWritten ? value.range?.[0] : undefined) ?? offsetOfKey(key);
}
