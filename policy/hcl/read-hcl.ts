import { InputError, type InputProblem } from "../../config/input-error";
import type { Value } from "../model";
import { asList, isObject } from "../stack-json";
import { Lines, parseBody } from "./parse-body";
import { type Body, HclError } from "./syntax";

// A name that no message holds, so that the parser's own can be told from it.
const shown = "hcl-text";

// Far more than the largest file needs; a parser that has died never answers.
const patience = 60_000;

/**
 * Reads an HCL file. Terraform's own parser decides what is HCL; the places and expressions are read here, because it tells neither,
 * and both must have found the same blocks and attributes: a file that two readers understand differently is not judged.
 *
 * @throws InputError with every syntax error
 */
export async function readHcl(text: string, file: string): Promise<Body> {
  let body: Body;
  try {
    body = parseBody(text, file);
  } catch (error) {
    if (!(error instanceof HclError)) throw error;
    // Its own message is better, unless what is wrong is only so for us, or would make it fall over.
    if (!/nested more than/.test(error.message)) await parse(text, file);
    throw new InputError([{ file, ...positionOf(text, error.offset), message: `this is no hcl - ${error.message}` }]);
  }
  const json = await parse(text, file);
  const difference = differenceOf(body, json);
  if (difference !== undefined) {
    throw new InputError([{ file, message: `the file cannot be judged - two readers of hcl do not agree about ${difference}; write it in a plainer way` }]);
  }
  return body;
}

async function parse(text: string, file: string): Promise<Value> {
  const parser: typeof import("@cdktf/hcl2json") = require("@cdktf/hcl2json");
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the parser does not answer")), patience);
  });
  try {
    return await Promise.race([parser.parse(shown, text) as Promise<Value>, late]);
  } catch (error) {
    throw new InputError(problemsOf(error instanceof Error ? error.message : String(error), file));
  } finally {
    clearTimeout(timer);
  }
}

/** The parser's diagnostics, which it joins into one line: `hcl-text:1,2-3: Summary; Detail.` */
function problemsOf(message: string, file: string): InputProblem[] {
  const start = `${shown}:(\\d+),(\\d+)-(?:\\d+,)?\\d+: `;
  const found = [...message.matchAll(new RegExp(`${start}([\\s\\S]*?)(?=,? ?(?:and \\d+ other diagnostic|${start}|\\]?$))`, "g"))];
  if (found.length === 0) return [{ file, message: `the file cannot be read as hcl - ${message}` }];
  return found.map(([, line, column, text = ""]) => {
    const [summary = "", detail] = text.split("; ", 2);
    return { file, line: Number(line), column: Number(column), message: [summary, detail].flatMap((part) => (part ? [lower(part)] : [])).join(" - ") };
  });
}

function lower(sentence: string): string {
  const told = sentence.replace(new RegExp(`${shown}:(\\d+),[\\d,-]+`, "g"), "line $1");
  return (told.charAt(0).toLowerCase() + told.slice(1)).replace(/\.$/, "");
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  return { line: new Lines(text).at(offset), column: offset - text.lastIndexOf("\n", offset - 1) };
}

/** What stands in one of the two readings alone. */
function differenceOf(body: Body, json: Value, path = ""): string | undefined {
  if (!isObject(json)) return path;
  const names = new Set<string>();
  for (const name of body.attributes.keys()) {
    names.add(name);
    if (!Object.hasOwn(json, name)) return `${path}${name}`;
  }
  const groups = new Map<string, { readonly labels: readonly string[]; readonly bodies: Body[] }>();
  for (const { type, labels, body: inside } of body.blocks) {
    names.add(type);
    const key = JSON.stringify([type, ...labels]);
    const group = groups.get(key) ?? { labels: [type, ...labels], bodies: [] };
    groups.set(key, group);
    group.bodies.push(inside);
  }
  for (const { labels, bodies } of groups.values()) {
    let at: Value = json;
    for (const label of labels) at = isObject(at) && Object.hasOwn(at, label) ? at[label] : undefined;
    const found = asList(at);
    if (found.length !== bodies.length) return `${path}${labels.join(".")}`;
    for (const [index, inside] of bodies.entries()) {
      const different = differenceOf(inside, found[index], `${path}${labels.join(".")}.`);
      if (different !== undefined) return different;
    }
  }
  const more = Object.keys(json).find((name) => !names.has(name));
  return more === undefined ? undefined : `${path}${more}`;
}
