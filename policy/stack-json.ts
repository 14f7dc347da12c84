import type { Change, Value } from "./model";

/** Terraform JSON of one stack, parsed, with where it came from. */
export interface StackJson {
  readonly stack: string;
  /** The file, as reports show it. */
  readonly file: string;
  readonly json: Readonly<Record<string, Value>>;
  /** What blocks are called and where they stand, by their address in the JSON, when that is not what was written: HCL, modules, several files, plans. */
  readonly written?: ReadonlyMap<string, Written>;
  /** What a plan changes. */
  readonly changes?: readonly PlannedChange[];
}

/** A block as its author knows it. */
export interface Written {
  /** Terraform's address, `module.network.azurerm_subnet.app["web"]`. */
  readonly address: string;
  readonly file: string;
  /** The line of an attribute at a dotted path, of the block when that is not written or not asked for; undefined when a file has no lines to speak of. */
  readonly lineOf: (attribute: string | undefined) => number | undefined;
  /** The file of an attribute, where the block is put together from several. */
  readonly fileOf?: (attribute: string | undefined) => string;
}

/** One change of a plan, with the address of what it changes. */
export interface PlannedChange {
  readonly type: string;
  readonly name: string;
  readonly address: string;
  readonly change: Change;
}

/** Is the value an object, the only thing that a block can be? */
export function isObject(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value that Terraform takes alone or in a list, as a list. */
export function asList(value: Value): readonly Value[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

/** The address of the block that makes an instance. */
export function withoutKeys(address: string): string {
  return address.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g, "");
}
