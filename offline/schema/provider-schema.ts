import { bindingsText } from "./installed";
import type { Attribute, Block, NestedBlock, Schema } from "./model";
import { type Setting, settingTables } from "./parse-bindings";

let known: Schema | undefined;

/** The schema of the provider itself: its `features` and how it signs in. */
export function providerSchema(): Schema {
  known ??= parseProvider(bindingsText("provider"), bindingsText("provider", "index.d.ts"));
  return known;
}

/** The provider's class has no getters that tell types, and no reset methods for what is nested: its declarations do. */
function parseProvider(text: string, declarations: string): Schema {
  const tables = settingTables(text);
  const required = new Map(
    [...declarations.matchAll(/^export interface (\w+)[^{\n]*\{\n([\s\S]*?)\n\}/gm)].map(([, name = "", body = ""]) => [
      name,
      new Set([...body.matchAll(/^ {4}readonly (\w+): /gm)].map(([, property]) => property)),
    ]),
  );
  const blockOf = (element: string, settings: ReadonlyMap<string, Setting>): Block => {
    const attributes: Record<string, Attribute> = {};
    const blocks: Record<string, NestedBlock> = {};
    for (const [name, setting] of settings) {
      const mustBeThere = required.get(element)?.has(setting.property) === true;
      if (setting.element === undefined) attributes[name] = { type: typeOf(setting), ...(mustBeThere ? { required: true } : { optional: true }) };
      else {
        const content = tables.get(setting.element.charAt(0).toLowerCase() + setting.element.slice(1)) ?? new Map();
        blocks[name] = { nesting: "list", minItems: 0, maxItems: 0, block: blockOf(setting.element, content) };
      }
    }
    return { attributes, blocks };
  };
  const settings = new Map(tables.get("") ?? []);
  // The name of an instance in Terraform's configuration, which the provider never sees.
  settings.delete("alias");
  return { version: 0, block: blockOf("AzurermProviderConfig", settings) };
}

function typeOf({ collection, storage }: Setting): Attribute["type"] {
  const element = storage.startsWith("number") ? "number" : storage.startsWith("boolean") ? "bool" : "string";
  return collection === "list" || collection === "set" || collection === "map" ? [collection, element] : element;
}
