import values from "../../policy/provider/azurerm-4.55.0-values.json";
import { boundSchema, folderOf } from "./azurerm-bindings";

/** What an attribute holds; `!` says that it must be written. */
export type Kind = `${"string" | "number" | "bool" | "strings" | "numbers" | "map" | "block"}${"" | "!"}`;

/** The values that azurerm takes: of the attribute, or of each of its values when it is a list. */
export interface Bounds {
  readonly one_of?: readonly (string | number)[];
  readonly range?: readonly [number, number];
  readonly min?: number;
  readonly min_items?: number;
  readonly max_items?: number;
}

/** Paths from the resource down: `identity.0.type` is in its first `identity` block. */
export type Group = readonly string[];

/** What a block takes; a resource is the outermost one. */
export interface BlockSchema {
  readonly attributes: Readonly<Record<string, AttributeSchema>>;
  /** What azurerm alone sets. */
  readonly computed?: readonly string[];
  readonly deprecated?: readonly string[];
  /** azurerm will drop the whole type. */
  readonly superseded?: boolean;
  readonly exactly_one_of?: readonly Group[];
  readonly at_least_one_of?: readonly Group[];
  readonly conflicts_with?: readonly Group[];
  /** The first needs the others. */
  readonly required_with?: readonly Group[];
}

/** The attributes of a `block` are its own. */
export type AttributeSchema = Kind | (Bounds & Partial<BlockSchema> & { readonly is: Kind });

/** What the project carries of azurerm's own schema, by resource type; what azurerm checks in code, like the form of a name, is not in it. */
export const carried = values.types as unknown as Readonly<Record<string, BlockSchema>>;

/** An attribute as an object, whether or not anything bounds it. */
export function asObject(schema: AttributeSchema): Exclude<AttributeSchema, string> {
  return typeof schema === "string" ? { is: schema } : schema;
}

/** Where the schema of each thing in a stack comes from; `undefined` when nothing is known of it. */
export interface Schemas {
  readonly resource: (type: string) => BlockSchema | undefined;
  readonly data: (type: string) => BlockSchema | undefined;
  readonly provider: (name: string) => BlockSchema | undefined;
}

/** What azurerm 4.55 takes: resources as carried; of data sources and the provider itself only the bindings tell, and no bounds. */
export const azurerm: Schemas = {
  resource: (type) => (Object.hasOwn(carried, type) ? carried[type] : undefined),
  data: (type) => boundSchema(`data-azurerm-${folderOf(type)}`),
  provider: (name) => (name === "azurerm" ? boundSchema("provider") : undefined),
};
