import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { CheckovError } from "./errors";

/** A JSON object. */
export type Json = { readonly [key: string]: unknown };

/** Reads a file of Terraform's JSON syntax; the error says where it is wrong. */
export function parseTerraformJson(text: string, file: string): Json {
  const source = text.replace(/^\ufeff/, "");
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    throw new CheckovError("input", `${file}${position(source)}: not JSON - ${(error as Error).message}; synthesize the file again`);
  }
  if (!isObject(value)) throw new CheckovError("input", `${file}: not Terraform JSON - got ${describe(value)}; expected an object`);
  return value;
}

/** The position of the first syntax error as `:line:column`. */
function position(source: string): string {
  const errors: ParseError[] = [];
  parse(source, errors);
  const first = errors.find((error) => printParseErrorCode(error.error) !== "InvalidCommentToken") ?? errors[0];
  if (!first) return "";
  const before = source.slice(0, first.offset).split("\n");
  return `:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** The labelled blocks of a block type: Terraform takes an object, or a list of objects that count as one. */
export function entries(blocks: unknown, where: string): [string, unknown][] {
  if (blocks === undefined || blocks === null) return [];
  const parts = Array.isArray(blocks) ? blocks : [blocks];
  return parts.flatMap((part) => {
    if (!isObject(part)) throw new CheckovError("input", `${where}: not Terraform JSON - got ${describe(part)}; expected an object`);
    return Object.entries(part).filter(([name]) => name !== "//");
  });
}

/** The body of a block, which may be written as a list of one. */
export function body(value: unknown, where: string): Json {
  const only = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (!isObject(only)) throw new CheckovError("input", `${where}: not Terraform JSON - got ${describe(value)}; expected an object`);
  return only;
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  return Array.isArray(value)
    ? `a list of ${value.length}`
    : value === null
      ? "null"
      : typeof value === "object"
        ? "an object"
        : `the ${typeof value} ${JSON.stringify(value)}`;
}
