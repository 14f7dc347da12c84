import { all, mustBe, notApplicable, type Resource, unresolved, type Value, type Verdict } from "../../model";

/** As `mustBe`, for an attribute of each block at a path; not applicable where there is none. */
export function eachBlockMustBe(resource: Resource, path: string, attribute: string, ...allowed: readonly Value[]): Verdict {
  const blocks = resource.blocks(path);
  if (blocks === unresolved) return { state: "unknown", attribute: path, why: "a dynamic block may make some" };
  const named = (verdict: Verdict): Verdict => ("attribute" in verdict ? { ...verdict, attribute: `${path}.${attribute}` } : verdict);
  return blocks.length === 0 ? notApplicable : all(...blocks.map((block) => named(mustBe(block, attribute, ...allowed))));
}
