import { all, type Block, mustBe, notApplicable, pass, type Resource, unresolved, type Value, type Verdict } from "../../model";
import { asList } from "../../stack-json";

type Readable = Pick<Resource, "get">;

/** As `mustBe`, where Azure does right by itself when nothing is written. */
export function unlessAbsent(resource: Readable, attribute: string, ...allowed: readonly Value[]): Verdict {
  return resource.get(attribute) === undefined ? pass : mustBe(resource, attribute, ...allowed);
}

/** As `mustBe`, for a list in which some texts must not stand; absent counts as empty. */
export function mustLack(resource: Readable, attribute: string, ...forbidden: readonly string[]): Verdict {
  const actual = resource.get(attribute);
  if (actual === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
  return asList(actual).some((item) => forbidden.includes(String(item)))
    ? { state: "fail", attribute, actual, expected: `without ${forbidden.join(", ")}` }
    : pass;
}

/** Is a block written at the path? */
export function mustHave(resource: Pick<Resource, "blocks">, path: string): Verdict {
  return eachBlock(resource, path, () => pass, { state: "fail", attribute: path, actual: undefined, expected: "a block" });
}

/** What is said of each block at the path; `none` where there is none. */
export function eachBlock(resource: Pick<Resource, "blocks">, path: string, judge: (block: Block) => Verdict, none: Verdict = notApplicable): Verdict {
  const blocks = resource.blocks(path);
  if (blocks === unresolved) return { state: "unknown", attribute: path, why: "a dynamic block makes them" };
  return blocks.length === 0 ? none : all(...blocks.map(judge).map((verdict) => within(path, verdict)));
}

/** Says in which block a verdict was found. */
export function within(path: string, verdict: Verdict): Verdict {
  return "attribute" in verdict ? { ...verdict, attribute: `${path}.${verdict.attribute}` } : verdict;
}
