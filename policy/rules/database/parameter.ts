import { notApplicable, pass, type Resource, unresolved, type Verdict } from "../../model";

/** Does a block that sets one parameter of a database server give it one of the values wanted? Not applicable to other parameters. */
export function parameter(setting: Pick<Resource, "get">, wanted: Readonly<Record<string, readonly string[]>>): Verdict {
  return judgeParameter(setting, Object.keys(wanted), (name, value) => {
    const allowed = wanted[name] ?? [];
    return allowed.includes(value.toLowerCase()) ? undefined : allowed.join(" or ");
  });
}

/** As `parameter`, for values that a function judges: it answers what would be right, nothing when the value is. Names come in small letters. */
export function judgeParameter(
  setting: Pick<Resource, "get">,
  names: readonly string[],
  expected: (name: string, value: string) => string | undefined,
): Verdict {
  const name = setting.get("name");
  if (name === unresolved) return { state: "unknown", attribute: "name", why: "which setting it is is known only after the plan" };
  const known = names.find((candidate) => candidate.toLowerCase() === String(name).toLowerCase());
  if (known === undefined) return notApplicable;
  const value = setting.get("value");
  if (value === unresolved) return { state: "unknown", attribute: "value", why: "its value is known only after the plan" };
  const right = expected(known, String(value ?? ""));
  return right === undefined ? pass : { state: "fail", attribute: "value", actual: value, expected: right };
}
