import { isTemplate, literalOf, wholeTraversal } from "./expressions";
import { type Block, type Change, type Kind, type Resource, unresolved, type Value } from "./model";
import { underPresentNames } from "./provider/earlier-names";
import { defaultOf } from "./provider/facts";
import { isObject } from "./stack-json";

/** How a value was come by: through how many references one behind the other, and how many there were in all. */
export interface Trail {
  readonly depth: number;
  readonly all: { followed: number };
}

/** Follows a reference from a stack to a literal; what cannot be followed is `unresolved`. */
export type Follow = (stack: string, parts: readonly string[], trail: Trail) => Value | typeof unresolved;

// References to references end somewhere; a circle in somebody's JSON, or one that doubles at each step, must not hang the gate.
const deepest = 20;
const most = 1000;

/** One block of the configuration, its values read on demand. */
export class Node implements Resource {
  readonly constructPath: string | undefined;
  private renamed: Readonly<Record<string, Value>> | undefined;
  private inside: Map<string, readonly Block[] | typeof unresolved> | undefined;

  constructor(
    readonly kind: Kind,
    readonly stack: string,
    readonly type: string,
    readonly name: string,
    readonly address: string,
    readonly file: string,
    readonly jsonPath: readonly (string | number)[],
    readonly body: Readonly<Record<string, Value>>,
    private readonly follow: Follow,
    /** The line of an attribute, or of the block, where the file is not the JSON itself. */
    readonly lineOf?: (attribute: string | undefined) => number | undefined,
    readonly change?: Change,
    readonly fileOf?: (attribute: string | undefined) => string,
  ) {
    const metadata = isObject(body["//"]) ? body["//"].metadata : undefined;
    const path = isObject(metadata) ? metadata.path : undefined;
    this.constructPath = typeof path === "string" ? path : undefined;
  }

  get(path: string): Value | typeof unresolved {
    return this.getAt(path, { depth: 0, all: { followed: 0 } });
  }

  /** As `get`, for a reader that has itself been reached through references. */
  getAt(path: string, trail: Trail): Value | typeof unresolved {
    return this.read(this.current, path, "", trail);
  }

  /** A dozen rules read the rules of one security group, one after the other: they get the same blocks, which keep what was read of them. */
  blocks(path: string): readonly Block[] | typeof unresolved {
    this.inside ??= new Map();
    const before = this.inside.get(path);
    if (before !== undefined) return before;
    const found = this.findBlocks(path);
    this.inside.set(path, found);
    return found;
  }

  private findBlocks(path: string): readonly Block[] | typeof unresolved {
    const parts = partsOf(path);
    const found = this.locate(this.current, parts, parts.length, { depth: 0, all: { followed: 0 } });
    if (found === unresolved) return unresolved;
    if (found === undefined || found === null) return [];
    const list = Array.isArray(found) ? found : [found];
    if (!list.every(isObject)) return unresolved;
    return list.map((block) => {
      const known = new Map<string, Value | typeof unresolved>();
      const get = (inner: string) => {
        if (!known.has(inner)) known.set(inner, this.read(block, inner, `${path}.`, { depth: 0, all: { followed: 0 } }));
        return known.get(inner);
      };
      return { get };
    });
  }

  /** The block as azurerm 4.55 would have it written: people bring the names of earlier versions as well. */
  private get current(): Readonly<Record<string, Value>> {
    this.renamed ??= underPresentNames(this.type, this.body);
    return this.renamed;
  }

  private read(within: Value, path: string, prefix: string, trail: Trail): Value | typeof unresolved {
    const parts = partsOf(path);
    const last = parts.length - 1;
    const parent = last === 0 ? within : this.locate(within, parts, last, trail);
    if (parent === unresolved) return unresolved;
    const found = this.step(parent, parts[last] ?? "", trail);
    if (found === unresolved) return unresolved;
    if (found !== undefined && found !== null) return this.resolve(found, trail);
    // A default inside a block holds only where the block is written.
    return isObject(Array.isArray(parent) ? parent[0] : parent) ? defaultOf(this.type, prefix + path) : undefined;
  }

  /** The value as written at the first parts of a path; a list of one block is looked into. */
  private locate(within: Value, parts: readonly string[], count: number, trail: Trail): Value | typeof unresolved {
    let value: Value | typeof unresolved = within;
    for (let at = 0; at < count && value !== unresolved; at++) value = this.step(value, parts[at] ?? "", trail);
    return value;
  }

  private step(within: Value, part: string, trail: Trail): Value | typeof unresolved {
    let value = within;
    if (typeof value === "string" && isTemplate(value)) {
      const resolved = this.resolve(value, trail);
      if (resolved === unresolved) return unresolved;
      value = resolved;
    }
    if (Array.isArray(value)) {
      if (value.length > 1) return unresolved;
      value = value[0];
    }
    if (!isObject(value)) return undefined;
    // Blocks that stand there and blocks that a dynamic block makes add up.
    if (isDynamic(value, part)) return unresolved;
    return Object.hasOwn(value, part) ? value[part] : undefined;
  }

  private resolve(value: Value, trail: Trail): Value | typeof unresolved {
    if (typeof value === "string") {
      if (!isTemplate(value)) return literalOf(value);
      const reference = wholeTraversal(value);
      if (reference === undefined || trail.depth >= deepest || trail.all.followed++ >= most) return unresolved;
      return this.follow(this.stack, reference.parts, { ...trail, depth: trail.depth + 1 });
    }
    if (Array.isArray(value)) {
      const items = value.map((item) => this.resolve(item, trail));
      return items.some((item) => item === unresolved) ? unresolved : (items as Value[]);
    }
    if (isObject(value)) {
      const entries = Object.entries(value).map(([key, item]) => [key, this.resolve(item, trail)] as const);
      return entries.some(([, item]) => item === unresolved) ? unresolved : Object.fromEntries(entries as [string, Value][]);
    }
    return value;
  }
}

// Rules ask for the same few hundred paths, of every resource.
const split = new Map<string, readonly string[]>();

function partsOf(path: string): readonly string[] {
  let parts = split.get(path);
  if (parts === undefined) {
    parts = path.split(".");
    split.set(path, parts);
  }
  return parts;
}

function isDynamic(within: Readonly<Record<string, Value>>, block: string): boolean {
  const dynamic = within.dynamic;
  if (dynamic === undefined) return false;
  const all = Array.isArray(dynamic) ? dynamic : [dynamic];
  return all.some((entry) => isObject(entry) && block in entry);
}
