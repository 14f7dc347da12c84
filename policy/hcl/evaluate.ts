import { push } from "../push";
import { callFunction } from "./functions";
import { binary, unary } from "./operators";
import { attributeOf, indexOf, isTrue, splatOf, textOf } from "./steps";
import type { Expression, For } from "./syntax";
import { countedEntries, equal, expressionOf, failed, isKnown, isUnknown, itemsOf, operandOf, sizeOf, type Term, Unknown, unknown, unknownsIn } from "./terms";

/** What the names in an expression stand for. */
export interface Scope {
  /** A bound name such as `each` or a `for` variable; undefined where it is bound by nothing. */
  readonly names: ReadonlyMap<string, Term>;
  /** What a traversal that begins with a name leads to, and how many of its steps that took. */
  lookUp(root: string, steps: readonly string[]): { readonly term: Term; readonly taken: number };
  /** Counts the work, and ends it when it is too much. */
  spend(steps: number): void;
}

/** Computes an expression, as far as what it hangs on is known; the rest stays an expression, never a guess. */
export function evaluate(e: Expression, scope: Scope): Term {
  scope.spend(1);
  switch (e.kind) {
    case "literal":
      return e.value;
    case "template":
      return template(e.parts.map((part) => paid(evaluate(part, scope), scope)));
    case "name":
    case "attribute":
    case "index":
      return traverse(e, scope);
    case "splat":
      return splatOf(
        evaluate(e.of, scope),
        (item) => evaluate(e.each, bind(scope, [["*", item]])),
        () => evaluate(e.each, bind(scope, [["*", bound("")]])),
      );
    case "list":
      return paid(
        e.items.map((item) => evaluate(item, scope)),
        scope,
      );
    case "object":
      return paid(object(e.items.map(({ key, value }) => [evaluate(key, scope), evaluate(value, scope)])), scope);
    case "for":
      return paid(forEach(e, scope), scope);
    case "conditional":
      return conditional(e, scope);
    case "unary":
      return unary(e.operator, paid(evaluate(e.of, scope), scope));
    case "binary":
      return binary(e.operator, paid(evaluate(e.left, scope), scope), () => paid(evaluate(e.right, scope), scope));
    case "call":
      return callFunction(
        e,
        (arg) => evaluate(arg, scope),
        (amount) => scope.spend(amount),
      );
  }
}

/** The term, after what it costs to look at all of it. */
function paid(term: Term, scope: Scope): Term {
  scope.spend(sizeOf(term));
  return term;
}

/** A name that only Terraform binds. */
export function bound(name: string): Unknown {
  return new Unknown(name, new Set(), "name");
}

/** The scope with more names. */
export function bind(scope: Scope, names: readonly (readonly [string, Term])[]): Scope {
  return { names: new Map([...scope.names, ...names]), lookUp: (root, steps) => scope.lookUp(root, steps), spend: (steps) => scope.spend(steps) };
}

/** A name, and the steps that follow it. */
function traverse(e: Expression, scope: Scope): Term {
  const steps: Expression[] = [];
  let root = e;
  for (; root.kind === "attribute" || root.kind === "index"; root = root.of) steps.unshift(root);
  let term: Term;
  let taken = 0;
  if (root.kind !== "name") term = evaluate(root, scope);
  else {
    const own = scope.names.get(root.name);
    const names = steps.map((step) => (step.kind === "attribute" ? step.name : ""));
    ({ term, taken } = own === undefined ? scope.lookUp(root.name, names) : { term: own, taken: 0 });
  }
  for (const step of steps.slice(taken)) {
    if (step.kind === "attribute") term = attributeOf(term, step.name);
    else if (step.kind === "index") term = indexOf(term, evaluate(step.key, scope));
  }
  return term;
}

/** Text of parts, those beside each other that are known joined. */
export function template(parts: readonly Term[]): Term {
  const joined: Term[] = [];
  for (const part of parts.flatMap((p) => (isUnknown(p) && p.kind === "template" ? p.parts : [p]))) {
    const text = isUnknown(part) ? undefined : textOf(part);
    const before = joined.at(-1);
    if (text === undefined) joined.push(isUnknown(part) ? part : failed(expressionOf(part), part));
    else if (typeof before === "string") joined[joined.length - 1] = before + text;
    else if (text !== "" || parts.length === 1) joined.push(text);
  }
  const [only = ""] = joined;
  if (joined.length <= 1 && typeof only === "string") return only;
  const inner = joined.map((part) => (typeof part === "string" ? expressionOf(part).slice(1, -1) : `\${${expressionOf(part)}}`)).join("");
  return unknown(`"${inner}"`, joined, "template", joined);
}

function object(entries: readonly (readonly [Term, Term])[]): Term {
  const made = new Map<string, Term>();
  for (const [key, value] of entries) {
    const name = isUnknown(key) ? undefined : textOf(key);
    if (name === undefined) {
      const text = entries.map(([k, v]) => `${isUnknown(k) ? `(${expressionOf(k)})` : expressionOf(k)} = ${expressionOf(v)}`).join(", ");
      return unknown(`{${text}}`, entries.flat());
    }
    made.set(name, value);
  }
  return made;
}

function conditional(e: Extract<Expression, { kind: "conditional" }>, scope: Scope): Term {
  const condition = evaluate(e.condition, scope);
  const decided = isTrue(condition);
  if (decided !== undefined) return evaluate(decided ? e.yes : e.no, scope);
  const [yes, no] = [paid(evaluate(e.yes, scope), scope), paid(evaluate(e.no, scope), scope)];
  if (isUnknown(condition) && condition.kind !== "failed" && unknownsIn([yes, no]).every((u) => u.kind !== "failed") && equal(yes, no)) return yes;
  // Only one of them will be computed, so that one which cannot be is no failure yet.
  const result = unknown(`${operandOf(condition)} ? ${operandOf(yes)} : ${operandOf(no)}`, [condition, yes, no]);
  return isUnknown(condition) && condition.kind === "failed" ? result : new Unknown(result.text, result.references, "expression");
}

function forEach(e: For, scope: Scope): Term {
  const collection = evaluate(e.collection, scope);
  const entries = countedEntries(collection);
  if (entries === undefined) {
    const isCollection = isUnknown(collection) || itemsOf(collection) !== undefined;
    return isCollection ? unknownFor(e, scope, collection) : failed(`[for x in ${operandOf(collection)} : x]`, collection);
  }
  const made: { key: Term; value: Term }[] = [];
  for (const [key, value] of entries) {
    const inner = bind(scope, [...(e.keyName === undefined ? [] : [[e.keyName, key] as const]), [e.valueName, value]]);
    const keep = e.condition === undefined ? true : isTrue(evaluate(e.condition, inner));
    if (keep === undefined) return unknownFor(e, scope, collection);
    if (keep) made.push({ key: e.key === undefined ? null : evaluate(e.key, inner), value: evaluate(e.value, inner) });
  }
  const values = made.map(({ value }) => value);
  if (e.makes === "text") return template(values);
  if (e.makes === "list") return values;
  if (!made.every(({ key }) => isKnown(key))) return unknownFor(e, scope, collection);
  if (!e.grouped) return object(made.map(({ key, value }) => [key, value]));
  const groups = new Map<string, Term[]>();
  for (const { key, value } of made) {
    const name = textOf(key) ?? "";
    push(groups, name, value);
  }
  return groups;
}

/** What a `for` is of a collection that is not known: it may refer to all that its parts refer to. */
function unknownFor(e: For, scope: Scope, collection: Term): Unknown {
  const names = [...(e.keyName === undefined ? [] : [e.keyName]), e.valueName];
  const inner = bind(
    scope,
    names.map((name) => [name, bound(name)]),
  );
  const [key, value, condition] = [e.key, e.value, e.condition].map((part) => (part === undefined ? undefined : evaluate(part, inner)));
  const makes = `${key === undefined ? "" : `${expressionOf(key)} => `}${expressionOf(value ?? null)}${e.grouped ? "..." : ""}`;
  const text = `for ${names.join(", ")} in ${operandOf(collection)} : ${makes}${condition === undefined ? "" : ` if ${expressionOf(condition)}`}`;
  const from = [collection, key ?? null, value ?? null, condition ?? null];
  const [open, close] = e.makes === "object" ? ["{", "}"] : ["[", "]"];
  const { references } = unknown("", from);
  return new Unknown(
    e.makes === "text" ? `join("", [${text}])` : `${open}${text}${close}`,
    references,
    isUnknown(collection) && collection.kind === "failed" ? "failed" : "expression",
  );
}
