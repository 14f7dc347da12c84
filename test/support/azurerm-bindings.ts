import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { AttributeSchema, BlockSchema, Kind } from "./azurerm-schema";

const bindings = path.join(__dirname, "../../node_modules/@cdktf/provider-azurerm/lib");
const read = new Map<string, BlockSchema | undefined>();

/** What the installed bindings let a class take, from the declarations in its folder: `key-vault`, `data-azurerm-subnet` or `provider`. */
export function boundSchema(folder: string): BlockSchema | undefined {
  const file = path.join(bindings, folder, "index.d.ts");
  if (!read.has(folder)) read.set(folder, existsSync(file) ? parse(readFileSync(file, "utf8")) : undefined);
  return read.get(folder);
}

/** The folder of a resource type's class. */
export function folderOf(type: string): string {
  return type.replace(/^azurerm_/, "").replaceAll("_", "-");
}

function parse(declarations: string): BlockSchema {
  const interfaces = new Map([...declarations.matchAll(/^export interface (\w+)[^{\n]*\{\n([\s\S]*?)\n\}/gm)].map(([, name = "", body = ""]) => [name, body]));
  // The class comes last, and its constructor takes the outermost block.
  const outermost = declarations.match(/constructor\(scope: Construct, id: string, config\??: (\w+)\)/)?.[1];
  const block = (name: string): BlockSchema => ({ attributes: Object.fromEntries(members(interfaces.get(name) ?? missing(name)).map(attribute)) });
  const attribute = ([name, required, type]: Member): [string, AttributeSchema] => {
    const simple = kinds[type];
    if (simple !== undefined) return [name, `${simple}${required}` as Kind];
    return [name, { is: `block${required}`, ...block(type.replace(/\[\] \| cdktf\.IResolvable$|\[\]$/, "")) }];
  };
  return block(outermost ?? missing("constructor"));
}

const kinds: Readonly<Record<string, Kind>> = {
  string: "string",
  number: "number",
  "boolean | cdktf.IResolvable": "bool",
  "string[]": "strings",
  "number[]": "numbers",
  "{ [key: string]: string; }": "map",
};

/** Name in Terraform, `!` when required, and type in TypeScript. */
type Member = [name: string, required: "" | "!", type: string];

/** The name in Terraform stands in the link to the registry above each member. */
function members(body: string): Member[] {
  return [...body.matchAll(/#(\w+) [^}]*\}[^/]*?\*\/\s+readonly \w+(\??): ([^;{]+|\{[^}]*\});/g)].map(([, name = "", optional, type = ""]) => [
    name,
    optional === "?" ? "" : "!",
    type.replace(/\s+/g, " "),
  ]);
}

function missing(what: string): never {
  throw new Error(`the bindings declare no ${what}; their layout has changed, so the test that reads them must too`);
}
