import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Rule } from "../policy/model";

/** A rule's condition in HCL: a resource of which it does not hold, and one of which it does. */
export interface Example {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The file that `before` is from. */
  readonly file: string;
}

// The examples that the rules are tested with.
const folder = path.join(__dirname, "../policy/examples");
const longest = 24;

/** The example of a rule; undefined when its condition is none of a single resource, such as what a plan does. */
export function exampleOf(rule: Rule): Example | undefined {
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => path.basename(name) === "insecure.tf")
    .sort()
    .flatMap((name) => candidates(path.join(folder, name), rule.id));
  // The one with the least else wrong with it says most.
  const [best] = found.sort((a, b) => a.others - b.others || a.block.length - b.block.length);
  if (best === undefined) return undefined;
  const type = typeOf(best.block);
  const secure = path.join(path.dirname(best.file), "secure.tf");
  const good = existsSync(secure) ? blocksOf(readFileSync(secure, "utf8").split("\n")).find(({ block }) => typeOf(block) === type)?.block : undefined;
  const words = new Set(rule.remediation.match(/[a-z][a-z0-9_]+/g) ?? []);
  return {
    before: excerpt(best.block, words),
    after: good === undefined ? [] : excerpt(good, words),
    file: path.relative(path.join(__dirname, ".."), best.file).split(path.sep).join("/"),
  };
}

interface Candidate {
  readonly file: string;
  readonly block: readonly string[];
  readonly others: number;
}

function candidates(file: string, id: string): Candidate[] {
  const text = readFileSync(file, "utf8");
  if (!text.includes(id)) return [];
  return blocksOf(text.split("\n")).flatMap(({ block, expected }) => (expected.includes(id) ? [{ file, block, others: expected.length - 1 }] : []));
}

/** The resources of a formatted file, each with the rules that the line above says must fail. */
function blocksOf(lines: readonly string[]): { block: readonly string[]; expected: readonly string[] }[] {
  return lines.flatMap((line, from) => {
    if (!line.startsWith("resource ")) return [];
    const end = lines.findIndex((later, at) => at >= from && /^\}|\{\s*\}$/.test(later));
    const [, expected = ""] = /^# expect: (.*)$/.exec(lines[from - 1] ?? "") ?? [];
    return [{ block: lines.slice(from, end + 1), expected: expected.split(", ").filter((id) => id !== "") }];
  });
}

function typeOf(block: readonly string[]): string | undefined {
  return /^resource "([^"]+)"/.exec(block[0] ?? "")?.[1];
}

/** The whole block when it is short, else of its entries those that the words speak of; what is left out shows as an ellipsis. */
function excerpt(block: readonly string[], words: ReadonlySet<string>): string[] {
  if (block.length <= longest) return [...block];
  const [head = "", ...rest] = block;
  const entries: string[][] = [];
  for (const line of rest.slice(0, -1)) {
    if (line.trim() === "") continue;
    if (/^ {2}\S/.test(line) && !/^ {2}[)\]}]/.test(line)) entries.push([line]);
    else entries.at(-1)?.push(line);
  }
  const spoken = entries.filter((entry) => entry.some((line) => (line.match(/[a-z][a-z0-9_]+/) ?? []).some((word) => words.has(word))));
  const shown = spoken.length > 0 ? spoken.flat() : entries.flat();
  // Without its neighbours an entry needs no room to stand in line with them.
  return [head, ...shown.slice(0, longest).map((line) => line.replace(/ +=/, " =")), "  …", "}"];
}
