import type { NorwayRegion } from "../config/norway";

/** Where a resource lives and who answers for it; every construct that makes a regional resource takes one. Holds NOR-LOC-01: there is no region abroad to choose. */
export interface Placement {
  readonly region: NorwayRegion;
  readonly resourceGroupName: string;
  /** Made by `tags()`. */
  readonly tags: Readonly<Record<string, string>>;
}
