/**
 * Writes azurerm-4.55.0-attributes.json, what may be written of each resource type, out of two things:
 * facts that were drawn from the provider's Go code (a file of `{type: {attributes}}`, not part of this repository),
 * and the bindings of cdktf for the types that those lack. Only for a new version of azurerm:
 *
 *   node -r tsx/cjs policy/provider/write-attributes.ts FACTS.json
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

interface Fact {
  readonly type: string;
  readonly optional?: boolean;
  readonly required?: boolean;
  readonly sensitive?: boolean;
  readonly deprecated?: unknown;
  readonly one_of?: readonly unknown[];
  readonly each?: { readonly one_of?: readonly unknown[] };
  readonly block?: Readonly<Record<string, Fact>>;
}

const lists: string[] = [];

function listOf(values: readonly unknown[]): number {
  const text = JSON.stringify(values);
  const known = lists.indexOf(text);
  return known >= 0 ? known : lists.push(text) - 1;
}

function written(attributes: Readonly<Record<string, Fact>>): string {
  const writable = Object.entries(attributes).filter(([, fact]) => fact.optional || fact.required);
  return writable.map(([name, fact]) => `${name}${kindOf(fact)}${fact.sensitive ? "*" : ""}${fact.deprecated ? "~" : ""}`).join(" ");
}

function kindOf(fact: Fact): string {
  if (fact.block !== undefined && typeof fact.block === "object") return `{${written(fact.block)}}`;
  if (fact.one_of !== undefined) return `${fact.required ? "=" : "%"}${listOf(fact.one_of)}`;
  if (fact.each?.one_of !== undefined) return `:${listOf(fact.each.one_of)}`;
  return fact.type === "bool" && !fact.required ? "?" : "";
}

/** The interfaces of one resource's bindings; the name of an attribute in Terraform stands in the link of its comment. */
function fromBindings(source: string): [type: string, attributes: string] | undefined {
  const [, type] = /static readonly tfResourceType = "([^"]+)"/.exec(source) ?? [];
  const interfaces = new Map([...source.matchAll(/export interface (\w+)[^{\n]*\{\n(.*?)\n\}/gs)].map(([, name = "", body = ""]) => [name, body]));
  const config = [...interfaces.keys()].find((name) => name.endsWith("Config"));
  if (type === undefined || config === undefined) return undefined;
  const read = (name: string): string => {
    const members = [...(interfaces.get(name) ?? "").matchAll(/#(\w+) \w+#\w+\}.*?\n\s+readonly \w+(\??): ([^\n;]+)/gs)];
    return members
      .map(([, attribute = "", optional = "", kind = ""]) => {
        const [inner = ""] = /^\w+/.exec(kind) ?? [];
        if (interfaces.has(inner)) return attribute === "timeouts" ? "" : `${attribute}{${read(inner)}}`;
        return attribute === "id" ? "" : `${attribute}${optional === "?" && inner === "boolean" ? "?" : ""}`;
      })
      .filter((text) => text !== "")
      .join(" ");
  };
  return [type, read(config)];
}

const [factsFile] = process.argv.slice(2);
if (factsFile === undefined) throw new Error("the file of facts is missing - expected its path as the argument");
const facts: Record<string, { attributes: Record<string, Fact>; deprecated?: unknown }> = JSON.parse(readFileSync(factsFile, "utf8"));
const types = new Map(Object.entries(facts).map(([type, { attributes }]) => [type, written(attributes)]));
const bindings = path.join(__dirname, "../../node_modules/@cdktf/provider-azurerm/lib");
for (const folder of readdirSync(bindings).sort()) {
  const file = path.join(bindings, folder, "index.d.ts");
  const found = folder.startsWith("data-azurerm") || !existsSync(file) ? undefined : fromBindings(readFileSync(file, "utf8"));
  if (found !== undefined && !types.has(found[0])) types.set(...found);
}
const json = [
  "{",
  '"source": "hashicorp/terraform-provider-azurerm, tag v4.55.0: the schema of each resource type; Data Factory and Synapse from the bindings @cdktf/provider-azurerm 14.23.1, without their allowed values; made by write-attributes.ts",',
  '"explanation": "What may be written of a type, by name; blocks hold theirs in braces. ?: an optional boolean. %n: optional, one of the values in lists[n]. =n: required, one of lists[n]. :n: a list, each one of lists[n]. *: sensitive. ~: deprecated.",',
  `"deprecated": ${JSON.stringify(Object.keys(facts).filter((type) => facts[type]?.deprecated))},`,
  `"lists": [\n${lists.join(",\n")}\n],`,
  `"types": {\n${[...types]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, text]) => `"${type}":"${text}"`)
    .join(",\n")}\n}`,
  "}\n",
].join("\n");
writeFileSync(path.join(__dirname, "azurerm-4.55.0-attributes.json"), json);
