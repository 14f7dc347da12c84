import { pass, type Resource, unresolved, type Verdict } from "../../model";

/** Does a list hold some of these texts and no other? Azure takes every value where nothing is said. */
export function onlyOf(resource: Pick<Resource, "get">, attribute: string, allowed: readonly string[]): Verdict {
  const actual = resource.get(attribute);
  if (actual === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
  const found = actual === undefined || actual === null ? [] : Array.isArray(actual) ? actual : [actual];
  const isOnly = found.length > 0 && found.every((item) => allowed.includes(String(item)));
  return isOnly ? pass : { state: "fail", attribute, actual, expected: allowed.join(", ") };
}
