import { constants } from "node:buffer";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { InputError } from "../../config/input-error";
import type { Value } from "../model";
import { isObject } from "../stack-json";

/** A JSON object of a plan. */
export type Part = { readonly [key: string]: Value };

const how = "write one with `terraform show -json FILE > plan.json`";

/** Reads a plan as `terraform show -json` writes it. @throws InputError when the file is anything else, and says what it is */
export function readPlan(file: string): Part {
  const shown = file.split(path.sep).join("/");
  if (!existsSync(file)) throw problem(shown, "the file is missing");
  if (!statSync(file).isFile()) throw problem(shown, "this is no file");
  // Beyond this, node cannot hold the text.
  if (statSync(file).size > constants.MAX_STRING_LENGTH) {
    throw problem(
      shown,
      `the plan is too large - got ${Math.round(statSync(file).size / 1e6)} MB; at most ${Math.floor(constants.MAX_STRING_LENGTH / 1e6)} MB`,
    );
  }
  const plan = parse(decode(readFileSync(file), shown), shown);
  assertPlan(plan, shown);
  return plan;
}

function decode(bytes: Buffer, file: string): string {
  if (bytes.length === 0) throw problem(file, `the file is empty; ${how}`);
  if (bytes.subarray(0, 4).equals(Buffer.from("PK\x03\x04"))) throw problem(file, `this is a plan in terraform's binary form; ${how}`);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw problem(
      file,
      "the file is UTF-16, as PowerShell's > writes it; expected UTF-8 - use `terraform show -json FILE | Out-File -Encoding utf8 plan.json`",
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw problem(file, `the file is no UTF-8 text; ${how}`);
  }
}

function parse(text: string, file: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch (error) {
    if (/^\s*\{"@level"/.test(text)) throw problem(file, `this is the log of \`terraform plan -json\`, not the plan; ${how}`);
    if (!/^\s*[[{]/.test(text)) throw problem(file, `this is no json, but text such as \`terraform plan\` shows to people; ${how}`);
    // What the parser says quotes the text, which may be a secret.
    const place = /position \d+/.exec(error instanceof Error ? error.message : "")?.[0] ?? "its end";
    throw problem(file, `the json is broken or was cut off, at ${place}; ${how}`);
  }
}

/** Is it a plan, whole and of a format that is known? @throws InputError */
export function assertPlan(plan: Value, file: string): asserts plan is Part {
  if (!isObject(plan)) throw problem(file, `this is no plan - expected an object; ${how}`);
  if (typeof plan.serial === "number" || plan.lineage !== undefined) throw problem(file, `this is terraform's state, not a plan; ${how}`);
  if (typeof plan.format_version !== "string") throw problem(file, `this is no plan - "format_version" is missing; ${how}`);
  if (plan.planned_values === undefined && plan.resource_changes === undefined) {
    throw problem(file, `this is ${plan.values === undefined ? "no plan" : "the state, not a plan"} - "planned_values" is missing; ${how}`);
  }
  if (!/^1(?:\.\d+)*$/.test(plan.format_version)) {
    throw problem(file, `the plan has a format this version does not read - got "${plan.format_version.slice(0, 20)}"; allowed 1.x`);
  }
  for (const key of ["planned_values", "configuration", "prior_state"]) {
    if (plan[key] !== undefined && !isObject(plan[key])) throw problem(file, `this is no plan - "${key}" is no object; ${how}`);
  }
  for (const key of ["resource_changes", "resource_drift", "deferred_changes"]) {
    if (plan[key] !== undefined && !Array.isArray(plan[key])) throw problem(file, `this is no plan - "${key}" is no list; ${how}`);
  }
}

/** The value as an object; an empty one when it is none. */
export function part(value: Value): Part {
  return isObject(value) ? value : {};
}

/** The objects in a list. */
export function parts(value: Value): readonly Part[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The value as a text; an empty one when it is none. */
export function text(value: Value): string {
  return typeof value === "string" ? value : "";
}

export function problem(file: string, message: string): InputError {
  return new InputError([{ file, message }]);
}
