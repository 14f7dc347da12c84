import type { Attribute, Block, CtyType, NestedBlock, Schema } from "./model";

/** Writes a message for a file whose layout is not the one that this parser knows. */
export class BindingsError extends Error {
  override readonly name = "BindingsError";
}

/** One entry of the table that a class writes HCL with. */
export interface Setting {
  readonly property: string;
  readonly isBlock: boolean;
  readonly collection: "simple" | "list" | "set" | "map" | "struct";
  readonly storage: string;
  /** The class of a block, without its ending. */
  readonly element: string | undefined;
  readonly repeats: boolean;
}

interface Reading {
  readonly name: string;
  readonly type: CtyType;
}

interface Member {
  readonly name: string;
  readonly className: string;
  readonly isSet: boolean;
}

interface BoundClass {
  readonly kind: string;
  readonly readings: readonly Reading[];
  readonly members: readonly Member[];
  readonly resettable: ReadonlySet<string>;
}

/**
 * The schema that a generated class of the bindings was made from, read from its text (`lib/key-vault/index.js`): what can be set, from the
 * table that it writes HCL with; what Azure sets, from its getters; and what may be left out, from its reset methods.
 */
export function parseBindings(text: string): Schema {
  const tables = settingTables(text);
  const classes = boundClasses(text);
  const outer = [...classes].find(([, { kind }]) => kind === "TerraformResource" || kind === "TerraformDataSource");
  if (outer === undefined)
    throw new BindingsError("the text holds no class of a resource or data source; it is not a file of the bindings as they were up to now");
  return { version: 0, block: blockOf(outer[1], tables.get("") ?? new Map(), tables, classes) };
}

/** By function (`keyVaultNetworkAcls`; empty for the class itself): the attributes that can be set. */
export type Tables = ReadonlyMap<string, ReadonlyMap<string, Setting>>;

function blockOf(bound: BoundClass, settings: ReadonlyMap<string, Setting>, tables: Tables, classes: ReadonlyMap<string, BoundClass>): Block {
  const attributes: Record<string, Attribute> = {};
  const blocks: Record<string, NestedBlock> = {};
  const contentOf = (element: string) =>
    blockOf(classes.get(`${element}OutputReference`) ?? missing(`${element}OutputReference`), tables.get(lowerFirst(element)) ?? new Map(), tables, classes);
  for (const { name, type } of bound.readings) {
    const setting = settings.get(name);
    attributes[name] = { type, ...(setting === undefined ? { computed: true } : presence(bound, setting)) };
  }
  for (const { name, className, isSet } of bound.members) {
    const setting = settings.get(name);
    if (setting?.element !== undefined) blocks[name] = nestedBlock(setting, bound.resettable.has(setting.property), contentOf(setting.element));
    else attributes[name] = { type: computedType(className, isSet, contentOf), computed: true };
  }
  return { attributes, blocks };
}

function presence(bound: BoundClass, { property }: Setting): Pick<Attribute, "optional" | "required"> {
  return bound.resettable.has(property) ? { optional: true } : { required: true };
}

function nestedBlock({ collection, repeats }: Setting, optional: boolean, block: Block): NestedBlock {
  const nesting = collection === "struct" && !repeats ? "single" : collection === "set" ? "set" : "list";
  return { nesting, minItems: optional || nesting === "single" ? 0 : 1, maxItems: repeats || nesting === "single" ? 0 : 1, block };
}

function computedType(className: string, isSet: boolean, contentOf: (element: string) => Block): CtyType {
  const map = /^cdktf\.(String|Number|Boolean)Map$/.exec(className)?.[1];
  if (map !== undefined) return ["map", map === "String" ? "string" : map === "Number" ? "number" : "bool"];
  const content = objectType(contentOf(className.replace(/(ListList|List|OutputReference)$/, "")));
  return [isSet ? "set" : "list", className.endsWith("ListList") ? ["list", content] : content];
}

function objectType(block: Block): CtyType {
  const nested = Object.entries(block.blocks).map(
    ([name, { nesting, block: content }]) => [name, [nesting === "set" ? "set" : "list", objectType(content)]] as const,
  );
  return ["object", Object.fromEntries([...Object.entries(block.attributes).map(([name, { type }]) => [name, type] as const), ...nested])];
}

/** By function (`keyVaultNetworkAcls`; empty for the class itself): the attributes that can be set. */
export function settingTables(text: string): Tables {
  const tables = new Map<string, Map<string, Setting>>();
  for (const [, name = "", body = ""] of text.matchAll(/^function (\w+)ToHclTerraform\(struct\) \{\n([\s\S]*?)\n\}\n/gm)) tables.set(name, settingsIn(body));
  for (const [, body = ""] of text.matchAll(/^ {4}synthesizeHclAttributes\(\) \{\n([\s\S]*?)\n {4}\}\n/gm)) tables.set("", settingsIn(body));
  return tables;
}

function settingsIn(body: string): Map<string, Setting> {
  const entry = /^\s+(\w+): \{\n\s+value: (.*),\n\s+isBlock: (true|false),\n\s+type: "(simple|list|set|map|struct)",\n\s+storageClassType: "(\w+)",\n\s+\},$/gm;
  const found = new Map<string, Setting>();
  for (const [, name = "", value = "", isBlock, collection, storage = ""] of body.matchAll(entry)) {
    const element = /(?:^|\()(\w+)ToHclTerraform\b/.exec(value)?.[1];
    found.set(name, {
      property: /(?:this\._|struct\.)(\w+)/.exec(value)?.[1] ?? missing(`${name}'s property`),
      isBlock: isBlock === "true",
      collection: collection as Setting["collection"],
      storage,
      element: isBlock === "true" && element !== undefined ? upperFirst(element) : undefined,
      repeats: value.includes("listMapperHcl("),
    });
  }
  return found;
}

const getters: Readonly<Record<string, CtyType>> = {
  String: "string",
  Number: "number",
  Boolean: "bool",
  List: ["list", "string"],
  NumberList: ["list", "number"],
  StringMap: ["map", "string"],
  NumberMap: ["map", "number"],
  BooleanMap: ["map", "bool"],
};

function boundClasses(text: string): Map<string, BoundClass> {
  const classes = new Map<string, BoundClass>();
  for (const [, name = "", kind = "", body = ""] of text.matchAll(/^class (\w+) extends cdktf\.(\w+) \{\n([\s\S]*?)\n\}\n/gm)) {
    if (kind === "ComplexList" || kind === "MapList") continue;
    const readings = [...body.matchAll(/^ {8}return (.*?)\b(?:get(\w+)Attribute|interpolationForAttribute)\('(\w+)'\)/gm)].map(
      ([, before = "", getter = "", attribute = ""]) => ({
        name: attribute,
        type: typeOfGetter(getter, before.includes("tolist(")),
      }),
    );
    const members = [...body.matchAll(/^ {8}this\._\w+ = new ([\w.]+)\(this, ["'](\w+)["'](?:, (true|false))?\);/gm)].map(
      ([, className = "", attribute = "", isSet]) => ({ name: attribute, className, isSet: isSet === "true" }),
    );
    const resettable = new Set([...body.matchAll(/^ {4}reset(\w+)\(\)/gm)].map(([, property = ""]) => lowerFirst(property)));
    classes.set(name, { kind, readings, members, resettable });
  }
  return classes;
}

function typeOfGetter(getter: string, isSet: boolean): CtyType {
  // The bindings have one getter without a name of its own, for lists of lists of numbers.
  if (getter === "") return ["list", ["list", "number"]];
  const type = getters[getter] ?? missing(`getter get${getter}Attribute`);
  return isSet && Array.isArray(type) ? ["set", type[1] as CtyType] : type;
}

function missing(what: string): never {
  throw new BindingsError(`the bindings declare no ${what}; their layout is not the one that this version reads`);
}

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const upperFirst = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
