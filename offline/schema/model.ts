/** A type of Terraform's values, in the JSON notation that the plugin protocol uses: `["set", "string"]`. */
export type CtyType = "string" | "number" | "bool" | readonly ["list" | "set" | "map", CtyType] | readonly ["object", Readonly<Record<string, CtyType>>];

/** One attribute of a block. */
export interface Attribute {
  readonly type: CtyType;
  readonly required?: true;
  readonly optional?: true;
  readonly computed?: true;
  readonly sensitive?: true;
  readonly writeOnly?: true;
}

/** How often, and in which kind of collection, a nested block may stand. */
export interface NestedBlock {
  readonly nesting: "single" | "list" | "set";
  readonly minItems: number;
  /** 0 for no limit. */
  readonly maxItems: number;
  readonly block: Block;
}

/** What may stand inside a pair of braces. */
export interface Block {
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly blocks: Readonly<Record<string, NestedBlock>>;
}

/** The schema of one resource type, data source or provider. */
export interface Schema {
  readonly version: number;
  readonly block: Block;
}

/** The type of the objects that a block's content makes. */
export function typeOfBlock(block: Block): CtyType {
  const attributes = Object.entries(block.attributes).map(([name, { type }]) => [name, type] as const);
  const blocks = Object.entries(block.blocks).map(([name, nested]) => [name, typeOfNested(nested)] as const);
  return ["object", Object.fromEntries([...attributes, ...blocks])];
}

/** The type of a nested block: an object, or a collection of them. */
export function typeOfNested({ nesting, block }: NestedBlock): CtyType {
  const content = typeOfBlock(block);
  return nesting === "single" ? content : [nesting, content];
}
