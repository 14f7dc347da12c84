import type { Value } from "../model";
import type { Expression } from "./syntax";
import { escapeTemplate } from "./terms";

// What hands on what it is given; of all others an argument may be a key, a pattern or a name.
const handOn =
  /^(?:merge|concat|flatten|coalesce|coalescelist|try|sensitive|nonsensitive|(?:provider::terraform::)?to\w+|jsonencode|yamlencode|base64encode|compact)$/;

/**
 * What an expression says by itself, as its author wrote it, without what its references lead to; undefined when that is nothing.
 * One who looks for secrets in the code wants the place where they stand, not each to which they are handed.
 */
export function writtenOut(e: Expression): Value {
  switch (e.kind) {
    case "literal":
      return typeof e.value === "string" ? escapeTemplate(e.value) : (e.value ?? undefined);
    case "template":
      return e.parts.map((part) => (part.kind === "literal" ? escapeTemplate(String(part.value)) : "${_}")).join("");
    case "list":
      return several(e.items);
    case "object": {
      const entries = e.items.flatMap(({ key, value }): [string, Value][] => {
        const written = key.kind === "literal" ? writtenOut(value) : undefined;
        return key.kind !== "literal" || written === undefined ? [] : [[String(key.value), written]];
      });
      return entries.length === 0 ? undefined : Object.fromEntries(entries);
    }
    case "conditional":
      return several([e.yes, e.no]);
    case "call":
      return handOn.test(e.name) ? several(e.args) : undefined;
    default:
      return undefined;
  }
}

function several(items: readonly Expression[]): Value {
  const written = items.map(writtenOut).filter((item) => item !== undefined);
  return written.length === 0 ? undefined : written;
}
