/** A block of a file that Checkov is to look at. */
export interface Block {
  readonly address: string;
  readonly type: string;
  readonly kind: "resource" | "data" | "provider";
  /** How many of it Terraform makes; where that hangs on a `count` or `for_each`, it may be none. */
  readonly number: "one" | "any" | "none";
  /** The path of the construct that made it, as CDK for Terraform writes it into its output. */
  readonly constructPath: string | undefined;
}

/** The stack a file belongs to: the folder below `stacks/`, as `cdktf synth` lays them out. */
export function stackOf(file: string): string | undefined {
  return /(?:^|\/)stacks\/([^/]+)\/[^/]+$/.exec(file.replaceAll("\\", "/"))?.[1];
}

/** The path of the construct in a block's comment. */
export function constructPathOf(block: { readonly [key: string]: unknown }): string | undefined {
  const path = (block["//"] as { metadata?: { path?: unknown } } | undefined)?.metadata?.path;
  return typeof path === "string" ? path : undefined;
}
