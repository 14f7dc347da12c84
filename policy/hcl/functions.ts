import { collections } from "./function-collections";
import { texts } from "./function-texts";
import { refused } from "./pure-function";
import type { Expression } from "./syntax";
import { expressionOf, failed, isKnown, itemsOf, sizeOf, type Term, unknown, unknownsIn } from "./terms";

/** Computes a call, as far as the function is known here and its arguments are. */
export function callFunction(call: Extract<Expression, { kind: "call" }>, evaluate: (arg: Expression) => Term, spend: (steps: number) => void): Term {
  const name = call.name.replace(/^core::/, "");
  if (name === "try") return tryEach(call, evaluate);
  const args = spread(call, call.args.map(evaluate));
  const text = (of: readonly Term[]) => `${call.name}(${of.map(expressionOf).join(", ")}${args === undefined ? "..." : ""})`;
  if (args === undefined) return unknown(text(call.args.map(evaluate)), call.args.map(evaluate));
  spend(args.reduce((sum: number, arg) => sum + sizeOf(arg), 0));
  if (name === "can") return can(args, text(args));
  if (unknownsIn(args).some((u) => u.kind === "failed")) return failed(text(args), ...args);
  const isPartial = Object.hasOwn(collections, name);
  const pure = isPartial ? collections[name] : Object.hasOwn(texts, name) && isKnown(args) ? texts[name] : undefined;
  const result = pure?.(args);
  if (result === refused) return failed(text(args), ...args);
  if (result === undefined) return unknown(text(args), args);
  spend(sizeOf(result));
  return result;
}

/** The arguments, `list...` taken apart; nothing when the list is not known. */
function spread(call: Extract<Expression, { kind: "call" }>, args: readonly Term[]): readonly Term[] | undefined {
  if (!call.spread) return args;
  const last = itemsOf(args.at(-1) ?? null);
  return last && [...args.slice(0, -1), ...last];
}

/** The first of them that can be computed. */
function tryEach(call: Extract<Expression, { kind: "call" }>, evaluate: (arg: Expression) => Term): Term {
  const open: Term[] = [];
  for (const arg of call.args) {
    const term = evaluate(arg);
    const inside = unknownsIn(term);
    if (inside.some((u) => u.kind === "failed")) continue;
    const isCertain = inside.every((u) => (u.kind === "reference" && !u.text.includes("[")) || u.kind === "block");
    if (isCertain && open.length === 0) return term;
    open.push(term);
    if (isCertain) break;
  }
  const text = `try(${open.map(expressionOf).join(", ")})`;
  return open.length === 0 ? failed(text) : unknown(text, open);
}

function can([of = null]: readonly Term[], text: string): Term {
  const inside = unknownsIn(of);
  if (inside.some((u) => u.kind === "failed")) return false;
  return inside.length === 0 ? true : unknown(text, [of]);
}
