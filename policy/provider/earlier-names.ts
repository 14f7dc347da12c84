import { isTemplate } from "../expressions";
import type { Value } from "../model";
import { asList, isObject } from "../stack-json";
import data from "./earlier-names.json";

/** What another version of azurerm calls an attribute of 4.55, and how what stands there reads here. The JSON says what each means. */
export interface EarlierName {
  readonly name: string;
  readonly inverted?: boolean;
  readonly values?: Readonly<Record<string, Value>>;
  readonly switch?: string;
  readonly list?: boolean;
  readonly each?: string;
  readonly later?: boolean;
}

type Body = Readonly<Record<string, Value>>;
type Names = Readonly<Record<string, readonly EarlierName[]>>;

type Renamed = readonly (readonly [path: string, names: readonly EarlierName[]])[];

const types = new Map<string, Renamed>(
  Object.entries(data.types as unknown as Readonly<Record<string, Names>>).map(([type, names]) => [type, Object.entries(names)]),
);
const gone = new Map<string, readonly string[]>(Object.entries(data.gone));

// A template that can be followed nowhere: something stands there, and what it says cannot be told.
const untold = "${earlier}";

/** The attributes of a type that other versions call by another name: path in 4.55, and the names. */
export function earlierNames(type: string): Renamed {
  return types.get(type) ?? [];
}

/** Attributes of earlier versions that 4.55 has under no name. */
export function goneNames(type: string): readonly string[] {
  return gone.get(type) ?? [];
}

/** A block with each attribute under its name of azurerm 4.55 as well; where that one is written too, it is the one that counts. */
export function underPresentNames(type: string, body: Body): Body {
  let renamed = body;
  for (const [path, names] of earlierNames(type)) {
    for (const earlier of names) renamed = rename(renamed, path.split("."), earlier.name.split("."), earlier);
  }
  return renamed;
}

/** The path at which an attribute of 4.55 is written: its own, or an earlier one when that is what stands there. */
export function asWritten(type: string, body: Body, attribute: string): string {
  for (const [path, names] of earlierNames(type)) {
    if ((attribute !== path && !attribute.startsWith(`${path}.`)) || stands(body, path.split("."))) continue;
    const earlier = names.find(({ name }) => stands(body, name.split(".")));
    if (earlier !== undefined) return `${earlier.name}${attribute.slice(path.length)}`;
  }
  return attribute;
}

/** Does anything stand at the path, in any of the blocks along it? @param from how many keys of the path lie behind */
export function stands(value: Value, path: readonly string[], from = 0): boolean {
  if (Array.isArray(value)) return value.some((item) => stands(item, path, from));
  const key = path[from];
  if (key === undefined) return value !== undefined && value !== null;
  return isObject(value) && Object.hasOwn(value, key) && stands(value[key], path, from + 1);
}

function rename(body: Body, path: readonly string[], name: readonly string[], earlier: EarlierName): Body {
  const [first = "", ...rest] = path;
  const [old = "", ...more] = name;
  if (first === old && rest.length > 0 && more.length > 0) {
    return change(body, first, (value) => eachObject(value, (block) => rename(block, rest, more, earlier)));
  }
  if (first === old) return change(body, first, (value) => (earlier.switch === undefined ? value : switchedOn(value, earlier.switch)));
  const dynamic = asList(body.dynamic).filter(isObject);
  if (!Object.hasOwn(body, old) && !dynamic.some((entry) => old in entry)) return body;
  if (stands(body, path) || dynamic.some((entry) => first in entry)) return body;
  // Of what a dynamic block makes nothing can be told, whatever it is called.
  if (!Object.hasOwn(body, old)) return { ...body, dynamic: [...dynamic, { [first]: {} }] };
  const value = translate(found(body, name, earlier.switch), earlier);
  return value === undefined || value === null ? body : put(body, path, value);
}

function change(body: Body, key: string, by: (value: Value) => Value): Body {
  const before = Object.hasOwn(body, key) ? body[key] : undefined;
  const after = before === undefined ? undefined : by(before);
  if (after === before) return body;
  const { [key]: _, ...others } = body;
  return after === undefined ? others : { ...others, [key]: after };
}

/** Changes blocks, of which a list stays the same list when none of them changed. */
function eachObject(value: Value, by: (block: Body) => Value): Value {
  if (isObject(value)) return by(value);
  if (!Array.isArray(value)) return value;
  const after = value.map((item) => (isObject(item) ? by(item) : item)).filter((item) => item !== undefined);
  return after.length === value.length && after.every((item, index) => item === value[index]) ? value : after.length === 0 ? undefined : after;
}

/** The blocks without those that their switch turns off. */
function switchedOn(value: Value, name: string): Value {
  return eachObject(value, (block) => {
    const flag = block[name];
    if (flag === false || flag === "false") return undefined;
    return typeof flag === "string" && isTemplate(flag) ? untold : block;
  });
}

/** What stands at an earlier path; undefined when nothing does or it is switched off. */
function found(body: Body, [first = "", ...rest]: readonly string[], flag: string | undefined): Value {
  const value = Object.hasOwn(body, first) ? body[first] : undefined;
  if (rest.length === 0) return flag === undefined ? value : switchedOn(value, flag);
  // A switch stands beside a value, and in a block that it turns off.
  const within = rest.length === 1 && flag !== undefined && isObject(only(value)) && !isBlock(only(value), rest[0]) ? switchedOn(value, flag) : value;
  const block = only(within);
  if (isObject(block)) return asList(block.dynamic).some((entry) => isObject(entry) && (rest[0] ?? "") in entry) ? untold : found(block, rest, flag);
  return block === undefined || block === null ? undefined : untold;
}

function only(value: Value): Value {
  return Array.isArray(value) ? (value.length > 1 ? untold : value[0]) : value;
}

function isBlock(value: Value, key = ""): boolean {
  return isObject(value) && isObject(only(value[key]));
}

function translate(value: Value, earlier: EarlierName): Value {
  if (value === undefined || value === null || value === untold) return value;
  if (earlier.each !== undefined) {
    const key = earlier.each;
    return Array.isArray(value) ? value.map((item) => ({ [key]: item })) : untold;
  }
  if (earlier.inverted) return /^(?:true|false)$/.test(String(value)) ? String(value) === "false" : untold;
  if (earlier.values !== undefined) {
    const text = String(value);
    return Object.hasOwn(earlier.values, text) ? earlier.values[text] : isTemplate(text) ? untold : value;
  }
  return earlier.list && !Array.isArray(value) ? [value] : value;
}

function put(body: Body, [first = "", ...rest]: readonly string[], value: Value): Body {
  if (rest.length === 0) return { ...body, [first]: value };
  const inner = body[first];
  const block = only(inner);
  if (block !== undefined && block !== null && !isObject(block)) return body;
  return { ...body, [first]: put(isObject(block) ? block : {}, rest, value) };
}
