import { all, mustBe, pass, type Resource, type Rule, unresolved, type Value, type Verdict } from "../../model";

/** By type and dotted path, the value that is wanted, or the few that will do; `undefined` among them where absent will do as well. */
export type Settings = Readonly<Record<string, Readonly<Record<string, Value | readonly Value[]>>>>;

/** A rule's `evaluate` for one condition that services call by different names. */
export function holds(settings: Settings): Rule["evaluate"] {
  return (resource) => all(...Object.entries(settings[resource.type] ?? {}).map(([path, allowed]) => mustSay(resource, path, allowed)));
}

/** As `mustBe`, for a value or a list of them; a version may be written as a number. */
export function mustSay(resource: Pick<Resource, "get">, attribute: string, allowed: Value | readonly Value[]): Verdict {
  const values: readonly Value[] = Array.isArray(allowed) ? allowed : [allowed];
  const actual = resource.get(attribute) ?? undefined;
  if (values.includes(actual as Value) || (typeof actual === "number" && values.includes(String(actual)))) return pass;
  return mustBe(resource, attribute, ...values.filter((value) => value !== undefined));
}

/** As `mustBe`, for a list that must hold something. */
export function mustHaveSome(resource: Pick<Resource, "get">, attribute: string, expected: string): Verdict {
  const actual = resource.get(attribute);
  if (actual === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
  return Array.isArray(actual) && actual.length > 0 ? pass : { state: "fail", attribute, actual, expected };
}
