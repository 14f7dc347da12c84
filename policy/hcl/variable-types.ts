import { setOf } from "./function-collections";
import { isTrue, numberOf, textOf } from "./steps";
import type { Expression } from "./syntax";
import { failed, isMap, isUnknown, itemsOf, type Term } from "./terms";

/**
 * Converts a value to a variable's type, as Terraform does it: texts to numbers and back, what an object does not have to its default.
 *
 * @param evaluateDefault computes the second argument of `optional`, which is a literal
 * @see https://developer.hashicorp.com/terraform/language/expressions/type-constraints
 */
export function convert(term: Term, type: Expression, evaluateDefault: (e: Expression) => Term): Term {
  if (term === null || isUnknown(term)) return term;
  const into = (item: Term, inner: Expression) => convert(item, inner, evaluateDefault);
  if (type.kind === "literal" || type.kind === "name") return scalar(term, type.kind === "name" ? type.name : String(type.value));
  if (type.kind !== "call") return term;
  const [inner] = type.args;
  switch (type.name) {
    case "optional":
      return inner === undefined ? term : into(term, inner);
    case "list":
    case "set": {
      const items = inner && itemsOf(term)?.map((item) => into(item, inner));
      return (type.name === "set" && items !== undefined ? setOf(items) : items) ?? failed(`to${type.name}`, term);
    }
    case "map":
      return inner !== undefined && isMap(term) ? new Map([...term].map(([key, value]) => [key, into(value, inner)])) : failed("tomap", term);
    case "tuple":
      return inner?.kind === "list" ? (itemsOf(term) ?? []).map((item, i) => into(item, inner.items[i] ?? { kind: "name", name: "any" })) : term;
    case "object":
      return inner?.kind === "object" ? toObject(term, inner.items, into, evaluateDefault) : term;
    default:
      return term;
  }
}

function scalar(term: Term, type: string): Term {
  if (type === "any" || type === "list" || type === "map" || type === "set") return term;
  if (typeof term === "object") return failed(`to${type}`, term);
  const converted = type === "string" ? textOf(term) : type === "number" ? numberOf(term) : type === "bool" ? isTrue(term) : term;
  return converted ?? failed(`to${type}`, term);
}

/** The attributes that the type names, and no others. */
function toObject(
  term: Term,
  attributes: Extract<Expression, { kind: "object" }>["items"],
  into: (item: Term, inner: Expression) => Term,
  evaluateDefault: (e: Expression) => Term,
): Term {
  if (!isMap(term)) return failed("toobject", term);
  const made = new Map<string, Term>();
  for (const { key, value: type } of attributes) {
    const name = key.kind === "literal" ? String(key.value) : "";
    const isOptional = type.kind === "call" && type.name === "optional";
    const given = term.get(name) ?? null;
    const otherwise = isOptional ? type.args[1] : undefined;
    if (given !== null || !isOptional) made.set(name, term.has(name) ? into(given, type) : failed(name, term));
    else made.set(name, otherwise === undefined ? null : into(evaluateDefault(otherwise), type));
  }
  return made;
}
