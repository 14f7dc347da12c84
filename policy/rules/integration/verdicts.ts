import { mustBe, pass, type Resource, unresolved, type Value, type Verdict } from "../../model";
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
