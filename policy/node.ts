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

  blocks(path: string): readonly Block[] | typeof unresolved {
    const found = this.locate(this.current, path.split("."), { depth: 0, all: { followed: 0 } });
    if (found === unresolved) return unresolved;
    if (found === undefined || found === null) return [];
    const list = Array.isArray(found) ? found : [found];
    if (!list.every(isObject)) return unresolved;
    return list.map((block) => ({ get: (inner: string) => this.read(block, inner, `${path}.`, { depth: 0, all: { followed: 0 } }) }));
  }

  /** The block as azurerm 4.55 would have it written: people bring the names of earlier versions as well. */
  private get current(): Readonly<Record<string, Value>> {
    this.renamed ??= underPresentNames(this.type, this.body);
    return this.renamed;
  }

  private read(within: Value, path: string, prefix: string, trail: Trail): Value | typeof unresolved {
    const parts = path.split(".");
    const parent = parts.length > 1 ? this.locate(within, parts.slice(0, -1), trail) : within;
    if (parent === unresolved) return unresolved;
    const found = this.locate(within, parts, trail);
    if (found === unresolved) return unresolved;
    if (found !== undefined && found !== null) return this.resolve(found, trail);
    // A default inside a block holds only where the block is written.
    return isObject(Array.isArray(parent) ? parent[0] : parent) ? defaultOf(this.type, prefix + path) : undefined;
  }

  /** The value as written at the path; a list of one block is looked into. */
  private locate(within: Value, parts: readonly string[], trail: Trail): Value | typeof unresolved {
    let value: Value = within;
    for (const part of parts) {
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
      value = Object.hasOwn(value, part) ? value[part] : undefined;
    }
    return value;
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

function isDynamic(within: Readonly<Record<string, Value>>, block: string): boolean {
  const dynamic = within.dynamic;
  const all = Array.isArray(dynamic) ? dynamic : [dynamic];
  return all.some((entry) => isObject(entry) && block in entry);
}
