import { readFileSync } from "node:fs";
import path from "node:path";

/** An attribute that may be written. */
export interface Attribute {
  /** `boolean` and `choice` are optional; what must be written has another kind. */
  readonly kind: "boolean" | "choice" | "block" | "other";
  readonly deprecated: boolean;
  /** Does azurerm hide its value? */
  readonly sensitive: boolean;
  /** What azurerm takes, or takes in a list; undefined where anything goes, or something that no list can say. */
  readonly values: readonly (string | number | boolean)[] | undefined;
  /** Of a block. */
  readonly attributes: Attributes | undefined;
}

export type Attributes = ReadonlyMap<string, Attribute>;

interface Data {
  readonly deprecated: readonly string[];
  readonly lists: readonly (readonly (string | number | boolean)[])[];
  readonly types: Readonly<Record<string, string>>;
}

let data: Data | undefined;
const parsed = new Map<string, Attributes | undefined>();

// Half a megabyte, read when the first rule asks for it.
function read(): Data {
  data ??= JSON.parse(readFileSync(path.join(__dirname, "azurerm-4.55.0-attributes.json"), "utf8")) as Data;
  return data;
}

/** What may be written of a resource type of azurerm 4.55; undefined for a type that it has not. */
export function attributesOf(type: string): Attributes | undefined {
  if (!parsed.has(type)) {
    const { types } = read();
    parsed.set(type, Object.hasOwn(types, type) ? parse(types[type] ?? "") : undefined);
  }
  return parsed.get(type);
}

/** Is the type one that azurerm 4.55 still has, but will drop? */
export function isDeprecated(type: string): boolean {
  return read().deprecated.includes(type);
}

const token = /([\w-]+)([?%=:]?)(\d*)(\{?)(\*?)(~?)|\}(\*?)(~?)/g;

function parse(text: string): Attributes {
  const { lists } = read();
  const root = new Map<string, Attribute>();
  // What is open, outermost first, each with the block that it ends.
  const open: { attributes: Map<string, Attribute>; end: (sensitive: boolean, deprecated: boolean) => void }[] = [{ attributes: root, end: () => undefined }];
  for (const [whole, name = "", mark, list = "", brace, hidden, soon, hiddenBlock, late] of text.matchAll(token)) {
    const within = open.at(-1)?.attributes ?? root;
    if (whole.startsWith("}")) {
      open.pop()?.end(hiddenBlock === "*", late === "~");
    } else if (brace === "{") {
      const attributes = new Map<string, Attribute>();
      open.push({ attributes, end: (sensitive, deprecated) => within.set(name, { kind: "block", deprecated, sensitive, values: undefined, attributes }) });
    } else {
      const kind = mark === "?" ? "boolean" : mark === "%" ? "choice" : "other";
      const values = list === "" ? undefined : lists[Number(list)];
      within.set(name, { kind, deprecated: soon === "~", sensitive: hidden === "*", values, attributes: undefined });
    }
  }
  return root;
}
