import { parseHeredoc, parseQuoted } from "./parse-template";
import type { Cursor, Expression, For } from "./syntax";

/**
 * Parses the expression at the cursor. The grammar is Terraform's; a file is first accepted by its own parser, so that this one may be short.
 *
 * @param lines whether line ends mean nothing here, as between brackets
 * @see https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
export function parseExpression(c: Cursor, lines: boolean): Expression {
  return c.nested(() => {
    const condition = parseBinary(c, lines, 0);
    c.skip(lines);
    if (!c.takes("?")) return condition;
    const yes = parseExpression(c, lines);
    c.skip(lines);
    c.expect(":");
    return { kind: "conditional", condition, yes, no: parseExpression(c, lines) };
  });
}

// Weakest first.
const operators: readonly RegExp[] = [/\|\|/y, /&&/y, /==|!=/y, />=|<=|>|</y, /[+-]/y, /[*/%]/y];

function parseBinary(c: Cursor, lines: boolean, level: number): Expression {
  const operator = operators[level];
  if (operator === undefined) return parseUnary(c, lines);
  let left = parseBinary(c, lines, level + 1);
  for (;;) {
    c.skip(lines);
    const found = c.match(operator);
    if (found === undefined) return left;
    left = { kind: "binary", operator: found, left, right: parseBinary(c, lines, level + 1) };
  }
}

function parseUnary(c: Cursor, lines: boolean): Expression {
  c.skip(lines);
  const operator = c.match(/[!-]/y);
  if (operator === undefined) return parseSteps(c, lines, parseTerm(c));
  const of = c.nested(() => parseUnary(c, lines));
  return operator === "-" && of.kind === "literal" && typeof of.value === "number" ? { kind: "literal", value: -of.value } : { kind: "unary", operator, of };
}

/** `.name`, `[key]`, `[*]` and `.*`, as many as there are. */
function parseSteps(c: Cursor, lines: boolean, start: Expression): Expression {
  let of = start;
  for (;;) {
    const from = c.at;
    c.skip(lines);
    const next = parseStep(c, lines, of);
    if (next === undefined) {
      c.at = from;
      return of;
    }
    of = next;
  }
}

function parseStep(c: Cursor, lines: boolean, of: Expression): Expression | undefined {
  if (c.sees("...")) return undefined;
  if (c.takes(".")) {
    c.skip(lines);
    if (c.takes("*")) return splat(c, lines, of, true);
    return parseName(c, of);
  }
  if (!c.takes("[")) return undefined;
  c.skip(true);
  if (c.takes("*")) {
    c.skip(true);
    c.expect("]");
    return splat(c, lines, of, false);
  }
  const key = parseExpression(c, true);
  c.skip(true);
  c.expect("]");
  return { kind: "index", of, key };
}

/** The old form `a.0` is an index too. */
function parseName(c: Cursor, of: Expression): Expression {
  const number = c.match(/\d+/y);
  if (number !== undefined) return { kind: "index", of, key: { kind: "literal", value: Number(number) } };
  return { kind: "attribute", of, name: c.identifier() ?? c.fail("expected a name after the dot") };
}

/** All that follows belongs to each item; after `.*` only names do. */
function splat(c: Cursor, lines: boolean, of: Expression, onlyNames: boolean): Expression {
  const item: Expression = { kind: "name", name: "*" };
  if (!onlyNames) return { kind: "splat", of, each: parseSteps(c, lines, item) };
  let each: Expression = item;
  while (c.sees(".") && !c.sees("...")) {
    c.at++;
    each = parseName(c, each);
  }
  return { kind: "splat", of, each };
}

function parseTerm(c: Cursor): Expression {
  const number = c.match(/\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
  if (number !== undefined) return { kind: "literal", value: Number(number) };
  if (c.sees('"')) return parseQuoted(c);
  if (c.sees("<<")) return parseHeredoc(c);
  if (c.takes("(")) {
    const inside = parseExpression(c, true);
    c.skip(true);
    c.expect(")");
    return inside;
  }
  if (c.takes("[")) return parseFor(c, "]") ?? parseList(c);
  if (c.takes("{")) return parseFor(c, "}") ?? parseObject(c);
  return parseWord(c);
}

function parseWord(c: Cursor): Expression {
  let name = c.identifier() ?? c.fail("expected an expression");
  while (c.takes("::")) name += `::${c.identifier() ?? c.fail("expected a name after ::")}`;
  const after = c.at;
  c.skip(false);
  if (c.takes("(")) return parseCall(c, name);
  c.at = after;
  if (name === "true" || name === "false") return { kind: "literal", value: name === "true" };
  return name === "null" ? { kind: "literal", value: null } : { kind: "name", name };
}

function parseCall(c: Cursor, name: string): Expression {
  const args: Expression[] = [];
  for (;;) {
    c.skip(true);
    if (c.takes(")")) return { kind: "call", name, args, spread: false };
    args.push(parseExpression(c, true));
    c.skip(true);
    if (c.takes("...")) {
      c.skip(true);
      c.expect(")");
      return { kind: "call", name, args, spread: true };
    }
    if (!c.sees(")")) c.expect(",");
  }
}

function parseList(c: Cursor): Expression {
  const items: Expression[] = [];
  for (;;) {
    c.skip(true);
    if (c.takes("]")) return { kind: "list", items };
    items.push(parseExpression(c, true));
    c.skip(true);
    if (!c.sees("]")) c.expect(",");
  }
}

function parseObject(c: Cursor): Expression {
  const items: { key: Expression; value: Expression }[] = [];
  for (;;) {
    c.skip(true);
    if (c.takes("}")) return { kind: "object", items };
    const key = parseKey(c);
    c.skip(false);
    if (!c.takes("=")) c.expect(":");
    c.skip(false);
    items.push({ key, value: parseExpression(c, false) });
    c.skip(false);
    if (!c.takes(",") && !c.sees("}") && !c.sees("\n")) c.fail("expected a comma, a line end or }");
  }
}

/** A bare word is a name, not a reference. */
function parseKey(c: Cursor): Expression {
  const from = c.at;
  const word = c.identifier();
  c.skip(false);
  if (word !== undefined && (c.sees(":") || c.sees("=")) && !c.sees("==") && !c.sees("::")) return { kind: "literal", value: word };
  c.at = from;
  return parseExpression(c, false);
}

/** The rest of a `for` expression, or nothing where the bracket opens something else. */
function parseFor(c: Cursor, closing: "]" | "}"): For | undefined {
  const from = c.at;
  c.skip(true);
  if (c.identifier() !== "for") {
    c.at = from;
    return undefined;
  }
  c.skip(true);
  if (!/[\p{ID_Start}_]/u.test(c.text[c.at] ?? "")) {
    c.at = from;
    return undefined;
  }
  const { keyName, valueName, collection } = parseForHead(c);
  c.skip(true);
  c.expect(":");
  const first = parseExpression(c, true);
  c.skip(true);
  const second = closing === "}" && c.takes("=>") ? parseExpression(c, true) : undefined;
  c.skip(true);
  const grouped = c.takes("...");
  c.skip(true);
  const condition = c.match(/if\b/y) === undefined ? undefined : parseExpression(c, true);
  c.skip(true);
  c.expect(closing);
  const makes = closing === "}" ? "object" : "list";
  return { kind: "for", makes, keyName, valueName, collection, key: second && first, value: second ?? first, condition, grouped };
}

/** `k, v in collection`, after the word `for`. */
export function parseForHead(c: Cursor): Pick<For, "keyName" | "valueName" | "collection"> {
  const name = () => {
    c.skip(true);
    return c.identifier() ?? c.fail("expected a name after for");
  };
  const first = name();
  c.skip(true);
  const second = c.takes(",") ? name() : undefined;
  c.skip(true);
  if (c.identifier() !== "in") c.fail("expected in");
  return { keyName: second === undefined ? undefined : first, valueName: second ?? first, collection: parseExpression(c, true) };
}
