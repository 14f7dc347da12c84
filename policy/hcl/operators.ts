import { isTrue, numberOf } from "./steps";
import { equal, failed, isKnown, operandOf, type Term, unknown } from "./terms";

/** `-a` and `!a`. */
export function unary(operator: string, of: Term): Term {
  const text = `${operator}${operandOf(of)}`;
  if (!isKnown(of)) return unknown(text, [of]);
  if (operator === "!") {
    const truth = isTrue(of);
    return truth === undefined ? failed(text) : !truth;
  }
  const number = numberOf(of);
  return number === undefined ? failed(text) : 0 - number;
}

const numeric: Readonly<Record<string, (a: number, b: number) => number | boolean>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};

/** `a + b` and all others; one side of `&&` and `||` may be enough. @param other the right side, computed when it is needed */
export function binary(operator: string, left: Term, other: () => Term): Term {
  // What the left side decides, the right side need not tell: it may be what can only be computed where the left side holds.
  const enough = operator === "&&" ? false : operator === "||" ? true : undefined;
  if (enough !== undefined && isTrue(left) === enough) return enough;
  const right = other();
  const text = `${operandOf(left)} ${operator} ${operandOf(right)}`;
  if (enough !== undefined) {
    if (isTrue(right) === enough && !isKnown(left) && unknown("", [left]).kind !== "failed") return enough;
    if (!isKnown(left) || !isKnown(right)) return unknown(text, [left, right]);
    const [a, b] = [isTrue(left), isTrue(right)];
    return a === undefined || b === undefined ? failed(text) : b;
  }
  if (operator === "==" || operator === "!=") return equality(operator === "==", left, right, text);
  if (!isKnown(left) || !isKnown(right)) return unknown(text, [left, right]);
  const [a, b] = [numberOf(left), numberOf(right)];
  const result = a === undefined || b === undefined ? undefined : numeric[operator]?.(a, b);
  if (result === undefined || (typeof result === "number" && !Number.isFinite(result))) return failed(text);
  // Terraform has one zero.
  return result === 0 ? 0 : result;
}

function equality(wanted: boolean, left: Term, right: Term, text: string): Term {
  if (isKnown(left) && isKnown(right)) return equal(left, right) === wanted;
  const result = unknown(text, [left, right]);
  // A reference to a block itself, or what a block computes for itself, is the same as itself.
  return result.kind !== "failed" && equal(left, right) ? wanted : result;
}
