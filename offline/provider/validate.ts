import type { AttributeFacts, Facts, TypeFacts } from "../schema/facts";
import type { Block } from "../schema/model";
import type { Diagnostic } from "./diagnostic";
import { knownRules } from "./known-rules";
import type { Path } from "./plan";
import { validateTies } from "./validate-ties";
import { isList, isObject, Unknown, type Value, type ValueObject } from "./values";

/**
 * What azurerm would say of a configuration before it calls Azure: values, their bounds, and attributes that exclude or need each other. What
 * is unknown passes. That attributes exist and have the right type Terraform itself has seen to.
 */
export function validate(block: Block, { attributes, ...ties }: TypeFacts, config: Value): Diagnostic[] {
  if (!isObject(config)) return [];
  return [...validateBlock(block, attributes, config, []), ...validateTies(ties, config)];
}

function validateBlock(block: Block, facts: Facts, config: ValueObject, path: Path): Diagnostic[] {
  const ofAttributes = Object.entries(block.attributes).flatMap(([name, { required }]) => {
    const value = config[name] ?? null;
    // Terraform sees to what is not written at all; what is written as null it leaves to the provider.
    if (required && value === null)
      return [
        {
          summary: "Missing required argument",
          detail: `The argument "${dotted([...path, name])}" is required, but no definition was found.`,
          path: [...path, name],
        },
      ];
    return validateAttribute(facts[name], value, [...path, name]);
  });
  const ofBlocks = Object.entries(block.blocks).flatMap(([name, { block: content }]) => {
    const value = config[name] ?? null;
    const items = isList(value) ? value : [value];
    return items.flatMap((item, index) =>
      isObject(item) ? validateBlock(content, facts[name]?.attributes ?? {}, item, isList(value) ? [...path, name, index] : [...path, name]) : [],
    );
  });
  return [...ofAttributes, ...ofBlocks];
}

function validateAttribute(facts: AttributeFacts | undefined, value: Value, path: Path): Diagnostic[] {
  if (facts === undefined || value === null || value instanceof Unknown) return [];
  if (!isList(value)) return validateValue(facts, value, path);
  const inner = facts.attributes;
  const ofItems = value.flatMap((item, index) =>
    isObject(item) && inner !== undefined
      ? Object.entries(item).flatMap(([name, part]) => validateAttribute(inner[name], part, [...path, index, name]))
      : item === null || item instanceof Unknown
        ? []
        : validateValue(facts, item, [...path, index]),
  );
  return [...validateNumber(facts, value.length, path), ...ofItems];
}

/** Terraform counts blocks by itself; lists that are attributes it leaves to the provider. */
function validateNumber({ min_items: min = 0, max_items: max = 0 }: AttributeFacts, found: number, path: Path): Diagnostic[] {
  const name = dotted(path);
  if (max > 0 && found > max)
    return [{ summary: "Too many list items", detail: `Attribute ${name} supports ${max} item maximum, but config has ${found} declared.`, path }];
  if (found < min)
    return [{ summary: "Not enough list items", detail: `Attribute ${name} requires ${min} item minimum, but config has only ${found} declared.`, path }];
  return [];
}

function validateValue(facts: AttributeFacts, value: Value, path: Path): Diagnostic[] {
  if (typeof value === "object") return [];
  const name = dotted(path);
  const text = String(value);
  const complaint = complaintOf(facts, name, text);
  return complaint === undefined ? [] : [{ summary: complaint, path: attributeOf(path) }];
}

function complaintOf({ one_of: allowed, range, min, format, rule }: AttributeFacts, name: string, text: string): string | undefined {
  if (allowed !== undefined && !allowed.includes(text))
    return `expected ${name} to be one of [${allowed.map((one) => JSON.stringify(one)).join(" ")}], got ${text}`;
  if (range !== undefined && !(Number(text) >= range[0] && Number(text) <= range[1]))
    return `expected ${name} to be in the range (${range[0]} - ${range[1]}), got ${text}`;
  if (min !== undefined && !(Number(text) >= min)) return `expected ${name} to be at least (${min}), got ${text}`;
  if (format === "uuid" && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return `expected "${name}" to be a valid UUID, got ${text}`;
  // Each kind of id has a parser of its own in azurerm; what they share is that it is a path, or the URL of something in a vault.
  if (format === "resource id" && !/^(\/|https:\/\/)/.test(text))
    return `parsing "${text}": parsing the resource ID for ${name}: expected a path that starts with a slash`;
  const known = rule === undefined ? undefined : knownRules[rule];
  return known === undefined || known.allows(text) ? undefined : known.message.replaceAll(/\bvalue\b/g, name).replaceAll(/VALUE|(?<=: )-987654/g, text);
}

/** azurerm speaks of `network_acls.0.bypass`. */
function dotted(path: Path): string {
  return path.join(".");
}

/** An item of a set has no place that Terraform knows: the attribute itself is the nearest that it can show. */
function attributeOf(path: Path): Path {
  return typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
}
