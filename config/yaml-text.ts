import { readFileSync } from "node:fs";
import { type Document, isAlias, isMap, isScalar, LineCounter, parseDocument, visit, type YAMLError } from "yaml";
import { InputError, type InputProblem } from "./input-error";

/** More aliases than any hand-written file has; a few nested ones can stand for billions of values. */
const maxAliases = 100;

/** Deeper than any hand-written file goes. The parser recurses, and a full stack ends the whole process before it can say why. */
const maxDepth = 200;

/** A parsed file: positions are offsets that `lines` turns into line and column. */
export interface YamlText {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  /** Keys that stand twice: wrong, but the rest of the file can still be judged. */
  readonly duplicates: readonly InputProblem[];
}

/**
 * Reads a file as YAML 1.2.
 * @throws InputError when there is no such file or its text is no YAML, with every syntax error
 */
export function readYamlText(file: string): YamlText {
  const source = decode(file, read(file));
  refuseDeepNesting(file, source);
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const problem = (offset: number, message: string): InputProblem => ({ file, ...positionOf(lines, offset), message });

  const found = [...document.errors, ...document.warnings];
  const syntax = found.filter(({ code }) => code !== "DUPLICATE_KEY").map((error) => problem(error.pos[0], syntaxMessage(error)));
  const { explicit, version } = document.directives.yaml;
  if (explicit && version !== "1.2")
    syntax.push(problem(0, `got %YAML ${version}, in which words such as no and dates mean something else; expected 1.2: remove the line`));
  const unreadable = [...syntax, ...aliasProblems(document, problem)];
  if (unreadable.length > 0) throw new InputError(unreadable);
  if (!isExpandable(document)) throw new InputError([problem(0, `the aliases repeat each other more than ${maxAliases} times: write the values out`)]);
  const isEmpty = document.contents === null || (isScalar(document.contents) && document.contents.source === "");
  if (isEmpty) throw new InputError([{ file, message: "the file is empty: fill it in, or give the path of another" }]);

  return { document, lines, duplicates: duplicateKeys(document, lines, problem) };
}

/** Line and column, counted from 1. */
export function positionOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** A key as it becomes part of an object. */
export function keyText(key: unknown): string {
  const value = isScalar(key) ? (key.value ?? "") : key;
  return String(value);
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const message =
      code === "ENOENT"
        ? "there is no such file: create it, or give the path of another"
        : code === "EISDIR"
          ? "is a directory; expected a YAML file: give the path of a file in it"
          : `cannot be read (${code}): check the path and who may read it`;
    throw new InputError([{ file, message }]);
  }
}

function decode(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError([{ file, line: firstUndecodableLine(bytes), column: 1, message: "the line is not UTF-8: save the file as UTF-8" }]);
  }
}

function firstUndecodableLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return line;
}

/** Counts brackets and indentation as they stand, in comments and texts as well: an upper bound is enough here. */
function refuseDeepNesting(file: string, source: string): void {
  let brackets = 0;
  for (const [index, text] of source.split("\n").entries()) {
    let indentation = 0;
    while (" \t-?:\r".includes(text.charAt(indentation)) && indentation < text.length) indentation++;
    for (let column = indentation; column < text.length && indentation <= maxDepth && brackets <= maxDepth; column++) {
      const letter = text.charAt(column);
      if (letter === "[" || letter === "{") brackets++;
      if ((letter === "]" || letter === "}") && brackets > 0) brackets--;
    }
    if (indentation > maxDepth || brackets > maxDepth) {
      throw new InputError([{ file, line: index + 1, column: 1, message: `nested more than ${maxDepth} deep: flatten it` }]);
    }
  }
}

function syntaxMessage({ code, message }: YAMLError): string {
  if (code === "MULTIPLE_DOCS") return "a second document begins here; expected one in a file: remove it or move it to a file of its own";
  if (code === "TAB_AS_INDENT") return "got a tab as indentation; expected spaces: replace it";
  if (code === "TAG_RESOLVE_FAILED") return `unknown tag ${/![^\s]*/.exec(message)?.[0] ?? ""}: remove it`;
  if (code === "NON_STRING_KEY") return "the key is a list, a mapping or an alias; expected text: write it out";
  return `not YAML: ${lowerFirst(message)}`;
}

function lowerFirst(message: string): string {
  return `${message.charAt(0).toLowerCase()}${message.slice(1)}`.replace(/\.$/, "");
}

function aliasProblems(document: Document.Parsed, problem: (offset: number, message: string) => InputProblem): InputProblem[] {
  const problems: InputProblem[] = [];
  visit(document, {
    Alias(_, alias) {
      const offset = alias.range?.[0] ?? 0;
      const source = alias.resolve(document);
      if (source === undefined)
        problems.push(problem(offset, `got the alias *${alias.source}, but nothing above it is marked &${alias.source}: write the value out`));
      else if (source.range && source.range[0] <= offset && offset < source.range[2])
        problems.push(problem(offset, `the alias *${alias.source} stands inside what it repeats: write the value out`));
    },
  });
  return problems;
}

function isExpandable(document: Document.Parsed): boolean {
  try {
    document.toJS({ maxAliasCount: maxAliases });
    return true;
  } catch {
    return false;
  }
}

function duplicateKeys(document: Document.Parsed, lines: LineCounter, problem: (offset: number, message: string) => InputProblem): InputProblem[] {
  const problems: InputProblem[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Map<string, number>();
      for (const { key } of map.items) {
        if (isAlias(key) || isMap(key)) continue;
        const offset = (key as { range?: [number, number, number] } | null)?.range?.[0] ?? 0;
        const text = keyText(key);
        const first = seen.get(text);
        if (first === undefined) seen.set(text, offset);
        else problems.push(problem(offset, `the key "${text}" stands twice, first on line ${positionOf(lines, first).line}: remove one of them`));
      }
    },
  });
  return problems;
}
