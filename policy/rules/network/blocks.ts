import { isTemplate } from "../../expressions";
import { type Graph, mustBePresent, pass, type Resource, unresolved, type Value, type Verdict } from "../../model";
import { underPresentNames } from "../../provider/earlier-names";
import { defaultOf } from "../../provider/facts";
import { asList, isObject } from "../../stack-json";

type Read = Value | typeof unresolved;

const later = "its value is known only after the plan";

/**
 * The value at a dotted path in each block that it leads through, however many there are at each step; azurerm's default where it is absent.
 * `unresolved` stands for what a dynamic block or a template hides.
 */
export function valuesAt(resource: Resource, path: string): readonly Read[] {
  const parts = path.split(".");
  const leaf = parts.at(-1) ?? "";
  const blocks = parts
    .slice(0, -1)
    .reduce((found: readonly Read[], part) => found.flatMap((block) => inside(block, part)), [underPresentNames(resource.type, resource.body)]);
  const values = blocks.map((block) => {
    const value = isObject(block as Value) ? (block as Readonly<Record<string, Value>>)[leaf] : unresolved;
    if (value === undefined || value === null) return defaultOf(resource.type, path);
    return typeof value === "string" && isTemplate(value) ? unresolved : value;
  });
  // Where there is but one, references to literals can be followed.
  return values.length === 1 && values[0] === unresolved ? [resource.get(path)] : values;
}

function inside(block: Read, part: string): Read[] {
  if (!isObject(block as Value)) return [unresolved];
  const body = block as Readonly<Record<string, Value>>;
  const dynamic = asList(body.dynamic).some((entry) => isObject(entry) && part in entry);
  const blocks = asList(body[part]).map((value): Read => (isObject(value) ? value : unresolved));
  return dynamic ? [...blocks, unresolved] : blocks;
}

/** As `mustBe`, for an attribute of blocks that may stand more than once; holds where there is no such block. */
export function everywhere(resource: Resource, path: string, ...allowed: readonly Value[]): Verdict {
  const expected = allowed.map(String);
  const values = valuesAt(resource, path);
  const wrong = values.find((value) => value !== unresolved && !expected.includes(String(value)));
  if (wrong !== undefined || values.includes(undefined)) {
    return { state: "fail", attribute: path, actual: wrong as Value, expected: expected.join(" or ") };
  }
  return values.includes(unresolved) ? { state: "unknown", attribute: path, why: later } : pass;
}

/** As `mustBe` turned round: the attribute is absent, or anything but this. */
export function mustNotBe(resource: Pick<Resource, "get">, attribute: string, ...refused: readonly Value[]): Verdict {
  const actual = resource.get(attribute);
  if (actual === unresolved) return { state: "unknown", attribute, why: later };
  return refused.map(String).includes(String(actual)) ? { state: "fail", attribute, actual, expected: `not ${refused.map(String).join(" or ")}` } : pass;
}

/** Does the attribute name something: by a reference, or by an id? */
export function refersTo(resource: Resource, graph: Graph, attribute: string): Verdict {
  return graph.targets(resource, attribute).length > 0 ? pass : mustBePresent(resource, attribute);
}

/** Is a secret written out where it is used? What comes from a variable, a vault or a generator is not. */
export function isNotWritten(resource: Pick<Resource, "get">, attribute: string): Verdict {
  const actual = resource.get(attribute);
  // The secret itself must not stand in a report.
  return typeof actual === "string" && actual !== "" ? { state: "fail", attribute, actual: "a secret in clear", expected: "a reference" } : pass;
}
