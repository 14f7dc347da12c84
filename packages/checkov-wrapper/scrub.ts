import { type Block, constructPathOf } from "./block";
import { body, entries, isObject, type Json } from "./terraform-json";

/** A copy of a Terraform JSON file that Checkov can read. */
export interface Scrubbed {
  readonly text: string;
  /** The block that starts in a line of the copy, counted from 1. */
  readonly blocks: ReadonlyMap<number, Block>;
  /** The names of the modules that the file calls, which Checkov does not look into. */
  readonly modules: readonly string[];
}

/**
 * Writes the copy that Checkov scans. What it holds is decided here, because Checkov 3.3 drops a whole file for a
 * `terraform.required_version` or a `moved`, `import` or `removed` list, and because it names resources without their type:
 * each block is written on lines of its own, so that its first line tells which one it is.
 */
export function scrub(file: Json, name: string): Scrubbed {
  const writer = new Writer();
  writer.open();
  for (const kind of ["resource", "data"] as const) {
    const types = entries(file[kind], `${name}: ${kind}`);
    if (types.length === 0) continue;
    writer.open(kind);
    for (const [type, named] of merged(types, `${name}: ${kind}`)) {
      writer.open(type);
      for (const [label, value] of named) {
        const where = `${kind === "data" ? "data." : ""}${type}.${label}`;
        const content = body(value, `${name}: ${where}`);
        writer.block(label, digestible(content), {
          address: where,
          type,
          kind,
          number: numberOf(content),
          constructPath: constructPathOf(content),
        });
      }
      writer.close();
    }
    writer.close();
  }
  providers(file, name, writer);
  // Their values are what references in resources stand for.
  for (const kind of ["variable", "locals"]) {
    const all = entries(file[kind], `${name}: ${kind}`);
    if (all.length > 0) writer.value(kind, digestible(Object.fromEntries(all)));
  }
  writer.close();
  return { text: writer.text(), blocks: writer.blocks, modules: entries(file.module, `${name}: module`).map(([module]) => module) };
}

function numberOf({ count, for_each }: Json): Block["number"] {
  if (count === 0) return "none";
  return count === undefined && for_each === undefined ? "one" : "any";
}

function providers(file: Json, name: string, writer: Writer): void {
  const all = entries(file.provider, `${name}: provider`);
  if (all.length === 0) return;
  writer.open("provider");
  for (const [provider, configurations] of all) {
    writer.openList(provider);
    for (const configuration of Array.isArray(configurations) ? configurations : [configurations]) {
      const content = body(configuration, `${name}: provider.${provider}`);
      const address = typeof content.alias === "string" ? `provider.${provider}.${content.alias}` : `provider.${provider}`;
      writer.block(undefined, digestible(content), {
        address,
        type: `provider.${provider}`,
        kind: "provider",
        number: "one",
        constructPath: constructPathOf(content),
      });
    }
    writer.closeList();
  }
  writer.close();
}

/** One entry a type, however many lists the file spreads it over; the last body of a name counts, as in JSON. */
function merged(types: [string, unknown][], where: string): Map<string, Map<string, unknown>> {
  const all = new Map<string, Map<string, unknown>>();
  for (const [type, named] of types) {
    const known = all.get(type) ?? new Map<string, unknown>();
    all.set(type, known);
    for (const [label, value] of entries(named, `${where}.${type}`)) known.set(label, value);
  }
  return all;
}

/** The value as Checkov understands it: it drops comments' keys and whole attributes that are lists of lists, so these are flattened. */
function digestible(value: unknown): unknown {
  if (Array.isArray(value)) return (value.some(Array.isArray) ? value.flat(Number.POSITIVE_INFINITY) : value).map(digestible);
  if (isObject(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== "//")
        .map(([key, each]) => [key, digestible(each)]),
    );
  }
  // Half of a surrogate pair has no encoding: Python would fail on it.
  return typeof value === "string" ? value.replace(/\p{Surrogate}/gu, "\ufffd") : value;
}

/** Writes JSON and keeps count of the lines. */
class Writer {
  readonly blocks = new Map<number, Block>();
  private readonly lines: string[] = [];
  /** For each open object or list, whether something stands in it already. */
  private readonly filled: boolean[] = [];

  open(key?: string): void {
    this.push(key, "{");
    this.filled.push(false);
  }

  close(): void {
    this.filled.pop();
    this.lines.push("}");
  }

  openList(key: string): void {
    this.push(key, "[");
    this.filled.push(false);
  }

  closeList(): void {
    this.filled.pop();
    this.lines.push("]");
  }

  block(key: string | undefined, value: unknown, block: Block): void {
    this.value(key, value, () => this.blocks.set(this.lines.length, block));
  }

  value(key: string | undefined, value: unknown, started: () => void = () => {}): void {
    const [first = "", ...rest] = ascii(JSON.stringify(value, null, 1)).split("\n");
    this.push(key, first);
    started();
    for (const line of rest) this.lines.push(line);
  }

  text(): string {
    return `${this.lines.join("\n")}\n`;
  }

  private push(key: string | undefined, text: string): void {
    // The comma goes to the end of the line before: each block begins its own line.
    const last = this.lines.length - 1;
    if (this.filled.at(-1)) this.lines[last] += ",";
    if (this.filled.length > 0) this.filled[this.filled.length - 1] = true;
    this.lines.push(key === undefined ? text : `${ascii(JSON.stringify(key))}: ${text}`);
  }
}

/**
 * Checkov reads JSON as YAML, which ends lines at characters that JSON does not and refuses others: all are escaped
 * but those that need two escapes, which YAML does not put together.
 */
function ascii(json: string): string {
  return json.replace(/[\u007f-\ud7ff\ue000-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
