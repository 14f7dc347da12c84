import path from "node:path";
import type { Value } from "../model";
import { withoutKeys } from "../stack-json";
import type { Module } from "./module";
import type { Source } from "./source";
import { isTrue } from "./steps";
import type { Attribute, Block } from "./syntax";
import { isKnown, jsonOf, type Term } from "./terms";
import { lineIn, writeAddress, writeBody } from "./write-block";
import { writtenOut } from "./written-out";

interface Place {
  readonly file: string;
  readonly line: number | undefined;
}

// Of a call, what Terraform reads itself; all else is given to the module.
const ownOfModule = new Set(["source", "version", "count", "for_each", "providers", "depends_on"]);

/** What stands in a configuration beside its resources: what its author calls it, and where it stands. */
export class Declarations {
  /** What the expanded configuration calls otherwise, by its path there. */
  private readonly authored: Record<string, string> = {};
  /** By the author's path. */
  private readonly places = new Map<string, (inside: string) => Place>();
  private readonly sources = new Set<string>();

  /** Is it the first time that the module's configuration is met? What is written once is told once. */
  isFirst({ source }: Module): boolean {
    const isFirst = !this.sources.has(source.directory);
    this.sources.add(source.directory);
    return isFirst;
  }

  note(inJson: string, authored: string, at: Block | Attribute): void {
    if (inJson !== authored) this.authored[inJson] = authored;
    this.places.set(authored, (inside) => ("body" in at ? placeIn(at, inside) : at.place));
  }

  /** Terraform's own settings may stand in several blocks. */
  noteSettings(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (!this.places.has("terraform")) this.note("terraform", "terraform", block);
      for (const name of [...block.body.attributes.keys(), ...block.body.blocks.map(({ type }) => type)]) {
        const known = `terraform.${name}`;
        if (!this.places.has(known)) this.places.set(known, (inside) => placeIn(block, inside === "" ? name : `${name}.${inside}`));
      }
    }
  }

  /** Where something stands; undefined for what is written nowhere. */
  placeOf(authored = ""): Place | undefined {
    for (let known = authored; known !== ""; known = known.slice(0, Math.max(0, known.lastIndexOf(".")))) {
      const place = this.places.get(known);
      if (place !== undefined) return place(authored.slice(known.length + 1));
    }
    return undefined;
  }

  /** The stack's comment, with the names that its parts have elsewhere. */
  comment(before: unknown): Value {
    if (Object.keys(this.authored).length === 0) return before as Value;
    return { ...(typeof before === "object" ? before : {}), authored: this.authored };
  }

  /** What is given to a module's variables in the code, by the author's path: in files of values, and where it calls others. */
  given({ source, address }: Module): Record<string, Value> {
    const isRoot = address === "";
    const values: Record<string, Value> = {};
    const add = (name: string, written: Attribute, at: Block | Attribute) => {
      const value = writtenOut(written.value);
      if (value === undefined) return;
      values[name] = value;
      this.note(name, name, at);
    };
    if (isRoot) for (const value of source.given) add(`${path.posix.basename(value.place.file)}.${value.name}`, value, value);
    for (const [name, block] of source.modules) {
      for (const value of block.body.attributes.values()) {
        if (!ownOfModule.has(value.name)) add(`${address}module.${name}.${value.name}`, value, block.lineOf === undefined ? value : inJson(block, value));
      }
    }
    return values;
  }
}

/** What a variable is, its default as it is written. */
export function variableBody({ body: { attributes } }: Block, module: Module): Value {
  const [type, byDefault, sensitive] = ["type", "default", "sensitive"].map((name) => attributes.get(name)?.value);
  const value = byDefault && writtenOut(byDefault);
  return {
    ...(type !== undefined && { type: writeAddress(type, module.scope()) }),
    ...(value !== undefined && { default: value }),
    ...(sensitive?.kind === "literal" && { sensitive: isTrue(sensitive.value) ?? sensitive.value }),
  };
}

/** What is known of a module that is not read. */
export function unreadBody({ body: { attributes } }: Block): Value {
  const literal = ["source", "version"].flatMap((name) => {
    const value = attributes.get(name)?.value;
    return value?.kind === "literal" ? [[name, value.value]] : [];
  });
  return Object.fromEntries(literal);
}

/** A local that is known stands where it is used; what it says itself is kept, for whoever looks for secrets in it. */
export function localValue(term: Term, written: Attribute | undefined, isFirst: boolean): Value {
  if (!isKnown(term)) return jsonOf(term);
  return isFirst && written !== undefined ? writtenOut(written.value) : undefined;
}

/** A `moved`, `import` or `removed` block with the addresses that things have in the whole. */
export function moveBody(block: Block, module: Module): Readonly<Record<string, Value>> {
  const body = writeBody(block.body, module.scope(), ["for_each"], ["to", "from", "provider"]);
  const whole = ["to", "from"].flatMap((name) => (typeof body[name] === "string" ? [[name, `${module.address}${body[name]}`]] : []));
  return { ...body, ...Object.fromEntries(whole) };
}

/** Leads an address to a block, whatever that makes? What is in a module that is not read, is believed. */
export function isWritten(address: string, from: Source, sourceOf: (call: Block, from: Source) => Source | undefined): boolean {
  const [kind = "", name = "", ...rest] = withoutKeys(address).split(".");
  if (kind !== "module") return from.resources.has(`${kind}.${name}`);
  const call = from.modules.get(name);
  const inside = call && sourceOf(call, from);
  return call !== undefined && (inside === undefined || rest.length === 0 || isWritten(rest.join("."), inside, sourceOf));
}

function inJson(block: Block, value: Attribute): Attribute {
  return {
    ...value,
    place: {
      file: block.place.file,
      get line() {
        return lineIn(block, value.name);
      },
    },
  };
}

function placeIn(block: Block, inside: string): Place {
  const [first = ""] = inside.split(".");
  const own = block.lineOf === undefined ? block.body.attributes.get(first)?.place : undefined;
  return own ?? { file: block.place.file, line: lineIn(block, inside) };
}
