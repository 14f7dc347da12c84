import { parseExpression, parseForHead } from "./parse-expression";
import { Cursor, type Expression } from "./syntax";

/** What a template is made of, before the parts that begin and end something have found each other. */
type Token = { trims?: boolean } & (
  | { readonly is: "text"; text: string }
  | { readonly is: "value"; readonly value: Expression }
  | { readonly is: "if"; readonly condition: Expression }
  | { readonly is: "for"; readonly head: ReturnType<typeof parseForHead> }
  | { readonly is: "else" | "endif" | "endfor" }
);

/** A string in quotes. */
export function parseQuoted(c: Cursor): Expression {
  const tokens: Token[] = [];
  c.expect('"');
  while (!c.takes('"')) {
    if (c.done || c.sees("\n")) c.fail("the string does not end in its line");
    const text = c.match(/(?:[^"\\$%\n]|\$(?!\$?\{)|%(?!%?\{))+/y);
    if (text !== undefined) addText(tokens, text, false);
    else if (c.sees("\\")) addText(tokens, parseEscape(c), false);
    else parseInserted(c, tokens);
  }
  return nest(c, tokens);
}

/** Text up to an end marker on a line of its own; of `<<-EOT` without the indentation that its lines share. */
export function parseHeredoc(c: Cursor): Expression {
  const tokens: Token[] = [];
  c.expect("<<");
  const flush = c.takes("-");
  const marker = c.identifier() ?? c.fail("expected the name of the end marker");
  if (c.match(/\r?\n/y) === undefined) c.fail("expected a line end after the name of the end marker");
  let lineStart = true;
  for (;;) {
    const end = lineStart ? c.text.indexOf("\n", c.at) : -1;
    const line = c.text.slice(c.at, end === -1 ? c.text.length : end);
    if (lineStart && line.trim() === marker) {
      // The line end behind the marker ends the attribute as well, so it is left.
      c.at += line.trimEnd().length;
      if (flush) unindent(tokens);
      return nest(c, tokens);
    }
    if (c.done) c.fail(`the heredoc has no end marker ${marker}`);
    const text = c.match(/(?:[^$%\n]|\$(?!\$?\{)|%(?!%?\{))+\n?|\n/y);
    if (text === undefined) parseInserted(c, tokens);
    else addText(tokens, text);
    lineStart = text?.endsWith("\n") ?? false;
  }
}

/** A whole text as a template, as the strings of Terraform's JSON syntax are. */
export function parseTemplate(text: string): Expression {
  const c = new Cursor(text);
  const tokens: Token[] = [];
  while (!c.done) {
    const found = c.match(/(?:[^$%\n]|\$(?!\$?\{)|%(?!%?\{))+\n?|\n/y);
    if (found === undefined) parseInserted(c, tokens);
    else addText(tokens, found);
  }
  return nest(c, tokens);
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };

function parseEscape(c: Cursor): string {
  c.at++;
  const code = c.match(/u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}/y);
  if (code !== undefined) {
    const point = Number.parseInt(code.slice(1), 16);
    return point > 0x10ffff ? c.fail("no such character") : String.fromCodePoint(point);
  }
  return escapes[c.text[c.at++] ?? ""] ?? c.fail("no such escape");
}

/** `${…}`, `%{…}`, or one of them with its sign doubled, which is text. */
function parseInserted(c: Cursor, tokens: Token[]): void {
  const literal = c.match(/\$\$\{|%%\{/y);
  if (literal !== undefined) {
    addText(tokens, literal.slice(1));
    return;
  }
  const isValue = c.sees("$");
  c.at += 2;
  const before = tokens.at(-1);
  if (c.takes("~") && before?.is === "text") before.text = before.text.trimEnd();
  c.skip(true);
  const token: Token = isValue ? { is: "value", value: parseExpression(c, true) } : parseDirective(c);
  c.skip(true);
  token.trims = c.takes("~");
  c.expect("}");
  tokens.push(token);
}

function parseDirective(c: Cursor): Token {
  const word = c.identifier();
  if (word === "if") return { is: "if", condition: parseExpression(c, true) };
  if (word === "for") return { is: "for", head: parseForHead(c) };
  return word === "else" || word === "endif" || word === "endfor" ? { is: word } : c.fail("expected if, else, endif, for or endfor");
}

/** @param byLine whether a line end ends a text, at which what trims the text beside it then stops */
function addText(tokens: Token[], text: string, byLine = true): void {
  const last = tokens.at(-1);
  if (last?.is === "text" && !(byLine && last.text.endsWith("\n"))) last.text += text;
  else if (last?.trims) tokens.push({ is: "text", text: text.trimStart() });
  else tokens.push({ is: "text", text });
}

/** Takes away the indentation that all lines have which hold anything. */
function unindent(tokens: readonly Token[]): void {
  const starts = tokens.map((token, index) => {
    const before = tokens[index - 1];
    return index === 0 || (before?.is === "text" && before.text.endsWith("\n")) ? token : undefined;
  });
  const indents = starts.flatMap((token) => {
    if (token === undefined) return [];
    if (token.is !== "text") return [0];
    return token.text.trim() === "" && token.text.endsWith("\n") ? [] : [token.text.length - token.text.trimStart().length];
  });
  const shared = Math.min(...indents, Number.MAX_SAFE_INTEGER);
  for (const token of starts) {
    if (token?.is === "text" && !(token.text.trim() === "" && token.text.endsWith("\n"))) token.text = token.text.slice(shared);
  }
}

/** Puts what stands between `if` and `endif`, `for` and `endfor` into them. */
function nest(c: Cursor, tokens: readonly Token[]): Expression {
  let at = 0;
  const until = (...ends: readonly string[]): Expression => {
    const parts: Expression[] = [];
    for (;;) {
      const token = tokens[at++];
      if (token === undefined) {
        if (ends.length > 0) c.fail(`expected %{ ${ends.at(-1)} }`);
        return wrap(parts);
      }
      if (ends.includes(token.is)) return wrap(parts);
      if (token.is === "text") parts.push({ kind: "literal", value: token.text });
      else if (token.is === "value") parts.push(token.value);
      else if (token.is === "if") parts.push(parseIf(token.condition));
      else if (token.is === "for")
        parts.push({ kind: "for", makes: "text", ...token.head, key: undefined, value: asText(until("endfor")), condition: undefined, grouped: false });
      else c.fail(`%{ ${token.is} } ends nothing`);
    }
  };
  const parseIf = (condition: Expression): Expression => {
    const yes = asText(until("else", "endif"));
    const no: Expression = tokens[at - 1]?.is === "else" ? asText(until("endif")) : { kind: "literal", value: "" };
    return { kind: "conditional", condition, yes, no };
  };
  return until();
}

/** One expression alone keeps its type; everything else is text. */
function wrap(parts: readonly Expression[]): Expression {
  const [only] = parts;
  if (parts.every((part) => part.kind === "literal" && typeof part.value === "string")) {
    return { kind: "literal", value: parts.map((part) => (part.kind === "literal" ? part.value : "")).join("") };
  }
  return parts.length === 1 && only !== undefined ? only : { kind: "template", parts };
}

function asText(of: Expression): Expression {
  return of.kind === "literal" || of.kind === "template" ? of : { kind: "template", parts: [of] };
}
