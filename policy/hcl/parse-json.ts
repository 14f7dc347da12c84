import { LinedJson } from "../locate";
import type { Value } from "../model";
import { asList, isObject } from "../stack-json";
import { parseExpression } from "./parse-expression";
import { parseTemplate } from "./parse-template";
import { type Attribute, type Block, type Body, Cursor, type Expression, type Place } from "./syntax";

// Blocks of Terraform by the number of their labels; what JSON writes as keys.
const labelsOf: Readonly<Record<string, number>> = { resource: 2, data: 2, ephemeral: 2, provider: 1, variable: 1, output: 1, module: 1, check: 1 };

/**
 * Reads Terraform's JSON syntax as what it would be in HCL.
 *
 * @see https://developer.hashicorp.com/terraform/language/syntax/json
 */
export function parseJsonBody(json: Readonly<Record<string, Value>>, text: string, file: string): Body {
  let lines: LinedJson | undefined;
  const lineOf = (path: readonly (string | number)[], attribute?: string) => {
    lines ??= new LinedJson(text);
    return lines.lineOf(path, attribute);
  };
  const blocks: Block[] = [];
  const comment = json["//"];
  for (const [type, value] of Object.entries(json)) {
    if (type === "//") continue;
    const walk = (at: Value, labels: string[], path: (string | number)[]) => {
      if (Array.isArray(at)) for (const [index, item] of at.entries()) walk(item, labels, [...path, index]);
      else if (isObject(at) && labels.length === (labelsOf[type] ?? 0)) blocks.push(block(type, labels, at, path, file, lineOf));
      else if (isObject(at)) for (const [key, item] of Object.entries(at)) if (key !== "//") walk(item, [...labels, key], [...path, key]);
    };
    walk(value, [], [type]);
  }
  return { attributes: new Map(), blocks: comment === undefined ? blocks : [{ ...emptyBlock(file), comment }, ...blocks] };
}

/** Carries the comment of a whole file. */
function emptyBlock(file: string): Block {
  return { type: "//", labels: [], body: { attributes: new Map(), blocks: [] }, place: { file, line: 1 } };
}

function block(
  type: string,
  labels: string[],
  json: Readonly<Record<string, Value>>,
  path: readonly (string | number)[],
  file: string,
  lineOf: (path: readonly (string | number)[], attribute?: string) => number | undefined,
): Block {
  const place: Place = {
    file,
    get line() {
      return lineOf(path);
    },
  };
  const body = type === "terraform" ? terraformBody(json, place) : bodyOf(json, place, type);
  return {
    type,
    labels,
    body: type === "locals" ? placed(body, path, lineOf) : body,
    place,
    lineOf: (attribute) => lineOf(path, attribute),
    comment: json["//"],
  };
}

/** Each local is a thing of its own. */
function placed(body: Body, path: readonly (string | number)[], lineOf: (path: readonly (string | number)[]) => number | undefined): Body {
  const attributes = [...body.attributes.values()].map((attribute) => {
    const place: Place = {
      file: attribute.place.file,
      get line() {
        return lineOf([...path, attribute.name]);
      },
    };
    return [attribute.name, { ...attribute, place }] as const;
  });
  return { ...body, attributes: new Map(attributes) };
}

/** Of a block's attributes and those nested blocks that are known as blocks without the provider's schema. */
function bodyOf(json: Readonly<Record<string, Value>>, place: Place, type: string): Body {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  for (const [name, value] of Object.entries(json)) {
    if (name === "//") continue;
    if (name === "dynamic") blocks.push(...dynamicBlocks(value, place));
    else if (hasDynamic(value)) for (const item of asList(value)) blocks.push(nested(name, [], item, place));
    else attributes.set(name, { name, value: isAddressed(name, type) ? addresses(value) : expressionOfJson(value, isLiteral(name, type)), place });
  }
  return { attributes, blocks };
}

function nested(type: string, labels: string[], value: Value, place: Place): Block {
  return { type, labels, body: bodyOf(isObject(value) ? value : {}, place, ""), place };
}

function dynamicBlocks(value: Value, place: Place): Block[] {
  const each = asList(value).flatMap((item) => (isObject(item) ? Object.entries(item) : []));
  return each.flatMap(([label, bodies]) =>
    asList(bodies).map((body) => {
      const { content, ...rest } = isObject(body) ? body : {};
      const made = bodyOf(rest, place, "");
      return { type: "dynamic", labels: [label], place, body: { ...made, blocks: asList(content).map((item) => nested("content", [], item, place)) } };
    }),
  );
}

function hasDynamic(value: Value): boolean {
  return asList(value).some((item) => isObject(item) && (Object.hasOwn(item, "dynamic") || Object.values(item).some(hasDynamic)));
}

function terraformBody(json: Readonly<Record<string, Value>>, place: Place): Body {
  const { backend, required_providers, cloud, ...rest } = json;
  const backends = asList(backend).flatMap((b) => (isObject(b) ? Object.entries(b) : []));
  const body = bodyOf(rest, place, "terraform");
  return {
    ...body,
    blocks: [
      ...body.blocks,
      ...backends.map(([label, value]) => nested("backend", [label], value, place)),
      ...asList(required_providers).map((value) => nested("required_providers", [], value, place)),
      ...asList(cloud).map((value) => nested("cloud", [], value, place)),
    ],
  };
}

/** Attributes whose texts are addresses, not templates. */
function isAddressed(name: string, type: string): boolean {
  return name === "depends_on" || (name === "provider" && (type === "resource" || type === "data")) || (name === "type" && type === "variable");
}

function isLiteral(name: string, type: string): boolean {
  return type === "variable" && name === "default";
}

function addresses(value: Value): Expression {
  if (Array.isArray(value)) return { kind: "list", items: value.map(addresses) };
  return typeof value === "string" && !value.includes("${") ? parseExpression(new Cursor(value), true) : expressionOfJson(value, false);
}

/** @param literal whether texts are what they say, as in the values of variables */
export function expressionOfJson(value: Value, literal: boolean): Expression {
  if (typeof value === "string") return literal ? { kind: "literal", value } : parseTemplate(value);
  if (Array.isArray(value)) return { kind: "list", items: value.map((item) => expressionOfJson(item, literal)) };
  if (!isObject(value)) return { kind: "literal", value: (value ?? null) as number | boolean | null };
  const entries = Object.entries(value).filter(([key]) => literal || key !== "//");
  return {
    kind: "object",
    items: entries.map(([key, item]) => ({ key: literal ? { kind: "literal", value: key } : parseTemplate(key), value: expressionOfJson(item, literal) })),
  };
}
