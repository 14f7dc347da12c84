import { readFileSync, writeFileSync } from "node:fs";
import { knownRules } from "../provider/known-rules";
import { type AttributeFacts, type Facts, factsFile, type TypeFacts } from "./facts";
import { textOfType, UnknownTypeError } from "./installed";
import type { Block } from "./model";
import { parseBindings } from "./parse-bindings";

// Writes the facts file anew: `node -r tsx/cjs offline/schema/write-facts.ts FULL`, where FULL holds the provider's own schema, a type a key, as
// { schema_version, attributes: { name: { type, of, required, optional, computed, force_new, default, one_of, range, min, min_items, max_items, rule,
// format, each, conflicts_with, exactly_one_of, at_least_one_of, required_with, attribute_as_block, sensitive, write_only, block: { … } } } }.

interface Full extends Omit<AttributeFacts, "rule" | "attributes" | "as_attribute"> {
  readonly type: string;
  readonly required?: true;
  readonly optional?: true;
  readonly rule?: string;
  readonly each?: Omit<Full, "each">;
  readonly attribute_as_block?: true;
  readonly block?: Readonly<Record<string, Full>>;
  readonly conflicts_with?: readonly string[];
  readonly exactly_one_of?: readonly string[];
  readonly at_least_one_of?: readonly string[];
  readonly required_with?: readonly string[];
}

type FullTypes = Readonly<Record<string, { readonly schema_version?: number; readonly attributes: Readonly<Record<string, Full>> }>>;

const ruleNames = new Map(Object.entries(knownRules).map(([name, { message }]) => [message, name]));

function reduceAll(all: Readonly<Record<string, Full>>, bound: Block | undefined): Facts {
  const kept = Object.entries(all).map(([name, full]) => [name, reduce(full, bound?.blocks[name], bound?.attributes[name])] as const);
  return Object.fromEntries(kept.filter(([, facts]) => Object.keys(facts).length > 0));
}

function reduce(full: Full, bound: Block["blocks"][string] | undefined, attribute: Block["attributes"][string] | undefined): AttributeFacts {
  const { one_of, range, min, format, rule } = { ...full, ...full.each };
  const asBlock = full.block !== undefined && !(full.computed && !full.optional) && !full.attribute_as_block;
  // Terraform has no required blocks: they have at least one item; and it does not look at the least number of an optional block.
  const minItems = full.required ? Math.max(1, full.min_items ?? 0) : asBlock ? 0 : full.min_items;
  const known = rule === undefined ? undefined : ruleNames.get(rule);
  const nested = full.block === undefined ? {} : reduceAll(full.block, bound?.block);
  return {
    ...(full.computed && full.optional ? { computed: true } : {}),
    ...(full.required && attribute?.optional ? { required: true } : {}),
    ...(full.force_new ? { force_new: true } : {}),
    ...(full.default === undefined ? {} : { default: full.default }),
    ...(full.sensitive ? { sensitive: true } : {}),
    ...(full.write_only ? { write_only: true } : {}),
    ...(full.attribute_as_block && full.optional ? { as_attribute: true } : {}),
    ...(one_of === undefined ? {} : { one_of }),
    ...(range === undefined ? {} : { range }),
    ...(min === undefined ? {} : { min }),
    ...(minItems === undefined || minItems === (bound?.minItems ?? (full.required ? 1 : 0)) ? {} : { min_items: minItems }),
    ...(full.max_items === undefined || full.max_items === bound?.maxItems ? {} : { max_items: full.max_items }),
    ...(format === undefined ? {} : { format }),
    ...(known === undefined ? {} : { rule: known }),
    ...(Object.keys(nested).length === 0 ? {} : { attributes: nested }),
  };
}

/** The lists that tie attributes together, each once: the provider repeats them at every attribute that they name. */
function ties(attributes: Readonly<Record<string, Full>>): Omit<TypeFacts, "attributes" | "version"> {
  const found: Record<"exactly_one_of" | "at_least_one_of" | "conflicts_with" | "required_with", Map<string, readonly string[]>> = {
    exactly_one_of: new Map(),
    at_least_one_of: new Map(),
    conflicts_with: new Map(),
    required_with: new Map(),
  };
  const walk = (all: Readonly<Record<string, Full>>, prefix: string) => {
    for (const [name, full] of Object.entries(all)) {
      const own = `${prefix}${name}`;
      for (const kind of ["exactly_one_of", "at_least_one_of"] as const) {
        const list = full[kind]?.toSorted();
        if (list !== undefined) found[kind].set(list.join(), list);
      }
      for (const kind of ["conflicts_with", "required_with"] as const) if (full[kind] !== undefined) found[kind].set(own, [own, ...full[kind]]);
      if (full.block !== undefined) walk(full.block, `${own}.0.`);
    }
  };
  walk(attributes, "");
  return Object.fromEntries(Object.entries(found).flatMap(([kind, lists]) => (lists.size === 0 ? [] : [[kind, [...lists.values()]]])));
}

function boundBlock(type: string): Block | undefined {
  try {
    return parseBindings(textOfType(type, "resource")).block;
  } catch (error) {
    if (error instanceof UnknownTypeError) return undefined;
    throw error;
  }
}

const [, , input] = process.argv;
if (input === undefined) throw new Error("name the file with the provider's own schema: node -r tsx/cjs offline/schema/write-facts.ts FULL");
const full = JSON.parse(readFileSync(input, "utf8")) as FullTypes;
const types = Object.entries(full).map(([type, { schema_version, attributes }]): [string, TypeFacts] => [
  type,
  { ...(schema_version === undefined ? {} : { version: schema_version }), ...ties(attributes), attributes: reduceAll(attributes, boundBlock(type)) },
]);
const head = {
  source: "hashicorp/terraform-provider-azurerm, tag v4.55.0: the schema of each resource type, reduced to what @cdktf/provider-azurerm 14.23.1 does not hold",
  explanation:
    "computed: Azure fills an optional attribute that is left out. one_of, range (both ends included), min, format and rule bound the value, or each value of a list. rule: a name in offline/provider/known-rules.ts. min_items and max_items stand where the bindings have others. as_attribute: blocks that Terraform sees as an attribute. The first path of conflicts_with conflicts with the others, the first of required_with needs them.",
};
const lines = types.toSorted(([a], [b]) => (a < b ? -1 : 1)).map((entry) => JSON.stringify(entry));
writeFileSync(factsFile, `${[JSON.stringify(head), ...lines].join("\n")}\n`);
