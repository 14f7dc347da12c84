import { all, type Block, mustBe, notApplicable, pass, type Resource, unresolved, type Value, type Verdict } from "./model";

type WithBlocks = Pick<Resource, "blocks">;

const madeLater = "a dynamic block may make some";

/** Is a block written at the path, whatever it says? */
export function mustHaveBlock(resource: WithBlocks, path: string, expected = "a block"): Verdict {
  const blocks = resource.blocks(path);
  if (blocks === unresolved) return { state: "unknown", attribute: path, why: madeLater };
  return blocks.length > 0 ? pass : { state: "fail", attribute: path, actual: undefined, expected };
}

/** Is no block written at the path? */
export function mustHaveNoBlock(resource: WithBlocks, path: string): Verdict {
  const blocks = resource.blocks(path);
  if (blocks === unresolved) return { state: "unknown", attribute: path, why: madeLater };
  return blocks.length === 0 ? pass : { state: "fail", attribute: path, actual: "present", expected: "none" };
}

/** May a block stand there? One that a dynamic block makes may. */
export function mayHaveBlock(resource: WithBlocks, path: string): boolean {
  const blocks = resource.blocks(path);
  return blocks === unresolved || blocks.length > 0;
}

/** What is said of each block at the path; `none` where there is none. */
export function eachBlock(resource: WithBlocks, path: string, judge: (block: Block) => Verdict, none: Verdict = notApplicable): Verdict {
  const blocks = resource.blocks(path);
  if (blocks === unresolved) return { state: "unknown", attribute: path, why: madeLater };
  return blocks.length === 0 ? none : all(...blocks.map(judge).map((verdict) => within(path, verdict)));
}

/** As `mustBe`, for an attribute of each block at a path; not applicable where there is none. */
export function eachBlockMustBe(resource: WithBlocks, path: string, attribute: string, ...allowed: readonly Value[]): Verdict {
  return eachBlock(resource, path, (block) => mustBe(block, attribute, ...allowed));
}

/** Says in which block a verdict was found. */
export function within(path: string, verdict: Verdict): Verdict {
  return "attribute" in verdict ? { ...verdict, attribute: `${path}.${verdict.attribute}` } : verdict;
}
