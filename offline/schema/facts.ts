import { readFileSync } from "node:fs";
import path from "node:path";

/** What the provider knows of an attribute or block, and its bindings do not say. */
export interface AttributeFacts {
  /** Azure fills it when the configuration leaves it out. */
  readonly computed?: true;
  /** The bindings call it optional. */
  readonly required?: true;
  readonly force_new?: true;
  readonly default?: string | number | boolean;
  readonly sensitive?: true;
  readonly write_only?: true;
  /** Blocks that Terraform sees as an attribute, so that an empty list can be written. */
  readonly as_attribute?: true;
  readonly one_of?: readonly string[];
  readonly range?: readonly [number, number];
  readonly min?: number;
  readonly min_items?: number;
  readonly max_items?: number;
  readonly format?: "resource id" | "uuid";
  /** The name of a rule of the attribute's own, in `known-rules.ts`. */
  readonly rule?: string;
  readonly attributes?: Facts;
}

/** Facts by name of attribute or block. */
export type Facts = Readonly<Record<string, AttributeFacts | undefined>>;

/** What is known of a resource type. The lists name paths from the resource down, with list indexes: `identity.0.type`. */
export interface TypeFacts {
  readonly version?: number;
  readonly exactly_one_of?: readonly (readonly string[])[];
  readonly at_least_one_of?: readonly (readonly string[])[];
  /** The first path conflicts with each of the others. */
  readonly conflicts_with?: readonly (readonly string[])[];
  /** The first path needs all the others. */
  readonly required_with?: readonly (readonly string[])[];
  readonly attributes: Facts;
}

/** Where the facts of azurerm 4.55 lie: what they are in the first line, then one type a line, so that few lines need be parsed. */
export const factsFile = path.join(__dirname, "azurerm-4.55.0.jsonl");

let lines: ReadonlyMap<string, string> | undefined;
const parsed = new Map<string, TypeFacts>();

/** The facts of a resource type; none for a type that the file does not hold. */
export function factsOf(type: string): TypeFacts {
  lines ??= new Map(
    readFileSync(factsFile, "utf8")
      .split("\n")
      .map((line) => [/^\["(\w+)",/.exec(line)?.[1] ?? "", line]),
  );
  const known = parsed.get(type);
  if (known !== undefined) return known;
  const line = lines.get(type);
  const facts = line === undefined ? { attributes: {} } : (JSON.parse(line) as [string, TypeFacts])[1];
  parsed.set(type, facts);
  return facts;
}
