import { type AttributeFacts, type Facts, factsOf } from "./facts";
import { textOfType } from "./installed";
import { type Attribute, type Block, type NestedBlock, type Schema, typeOfNested } from "./model";
import { parseBindings } from "./parse-bindings";

const resources = new Map<string, Schema>();
const dataSources = new Map<string, Schema>();

/** The schema of a resource type as azurerm itself has it. */
export function resourceSchema(type: string): Schema {
  return remember(resources, type, () => {
    const { block } = parseBindings(textOfType(type, "resource"));
    const { version = 0, attributes } = factsOf(type);
    return { version, block: withId(correct(block, attributes)) };
  });
}

/** The schema of a data source. */
export function dataSourceSchema(type: string): Schema {
  return remember(dataSources, type, () => ({ version: 0, block: withId(parseBindings(textOfType(type, "data")).block) }));
}

function remember(known: Map<string, Schema>, type: string, make: () => Schema): Schema {
  const schema = known.get(type) ?? make();
  known.set(type, schema);
  return schema;
}

/** Every resource may be given an id and has one: the provider's SDK adds it where a type does not declare it. */
function withId(block: Block): Block {
  const id: Attribute = block.attributes.id ?? { type: "string", optional: true, computed: true };
  return { ...block, attributes: { ...block.attributes, id: id.optional ? { ...id, computed: true } : id } };
}

function correct(block: Block, facts: Facts): Block {
  const attributes: Record<string, Attribute> = {};
  const blocks: Record<string, NestedBlock> = {};
  for (const [name, attribute] of Object.entries(block.attributes)) attributes[name] = correctAttribute(attribute, facts[name]);
  for (const [name, nested] of Object.entries(block.blocks)) {
    const known = facts[name];
    const corrected = correctBlock(nested, known);
    if (known?.as_attribute)
      attributes[name] = correctAttribute({ type: typeOfNested(corrected), ...(nested.minItems > 0 ? { required: true } : { optional: true }) }, known);
    else blocks[name] = corrected;
  }
  return { attributes, blocks };
}

function correctAttribute(attribute: Attribute, known: AttributeFacts | undefined): Attribute {
  const { optional: _, ...withoutOptional } = attribute;
  return {
    ...(known?.required ? { ...withoutOptional, required: true } : attribute),
    ...(known?.computed ? { computed: true } : {}),
    ...(known?.sensitive ? { sensitive: true } : {}),
    ...(known?.write_only ? { writeOnly: true } : {}),
  };
}

function correctBlock(nested: NestedBlock, known: AttributeFacts | undefined): NestedBlock {
  if (known === undefined) return nested;
  const { min_items: minItems = nested.minItems, max_items: maxItems = nested.maxItems, attributes = {} } = known;
  return { nesting: nested.nesting, minItems, maxItems, block: correct(nested.block, attributes) };
}
