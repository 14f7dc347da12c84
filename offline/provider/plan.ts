import type { AttributeFacts, Facts } from "../schema/facts";
import { type Attribute, type Block, type CtyType, type NestedBlock, typeOfBlock, typeOfNested } from "../schema/model";
import { equal, isList, isObject, Unknown, type Value, type ValueObject } from "./values";

/** What Azure will fill in, told apart from what Terraform does not know yet. */
const azures = new Unknown();

/** A step into a value: the name of an attribute or block, or an index of a list. */
export type Path = readonly (string | number)[];

/** What will be, and the attributes whose change a resource does not survive. */
export interface Planned {
  readonly state: Value;
  readonly replacedBy: readonly Path[];
}

/**
 * What an apply will make of a configuration, as azurerm plans it: what Azure sets is unknown for what is new and kept for what is there;
 * defaults stand where the configuration is silent.
 * @param proposed Terraform's merge of configuration and prior state
 * @param imported nothing but the id of the prior state is known, so that what is null in it is no difference
 */
export function plan(block: Block, facts: Facts, prior: Value, proposed: Value, config: Value, imported = false): Planned {
  if (!isObject(proposed)) return { state: proposed, replacedBy: [] };
  const known = isObject(prior) ? prior : undefined;
  const state = planBlock(block, facts, known, proposed, isObject(config) ? config : {});
  if (known === undefined) return { state, replacedBy: [] };
  return { state, replacedBy: replacements(block, facts, imported ? { ...state, ...withoutNulls(known) } : known, state, []) };
}

function planBlock(block: Block, facts: Facts, prior: ValueObject | undefined, proposed: ValueObject, config: ValueObject): ValueObject {
  const planned: Record<string, Value> = {};
  for (const [name, attribute] of Object.entries(block.attributes))
    planned[name] = planAttribute(attribute, facts[name], prior?.[name], proposed[name] ?? null, config[name] ?? null);
  for (const [name, nested] of Object.entries(block.blocks))
    planned[name] = planNested(nested, facts[name], prior?.[name], proposed[name] ?? null, config[name] ?? null);
  return planned;
}

function planAttribute(attribute: Attribute, facts: AttributeFacts | undefined, prior: Value | undefined, proposed: Value, config: Value): Value {
  // Terraform keeps what is write-only out of plans and states.
  if (attribute.writeOnly) return null;
  if (config !== null) return proposed;
  // A state without the value, of an import say, stays as it is: to plan it as unknown would be a change without end.
  if (attribute.computed) return proposed === null && prior === undefined ? azures : proposed;
  return proposed ?? facts?.default ?? null;
}

function planNested(nested: NestedBlock, facts: AttributeFacts | undefined, prior: Value | undefined, proposed: Value, config: Value): Value {
  const inner = facts?.attributes ?? {};
  if (nested.nesting === "single")
    return isObject(proposed) ? planBlock(nested.block, inner, isObject(prior) ? prior : undefined, proposed, isObject(config) ? config : {}) : proposed;
  if (!isList(proposed)) return proposed;
  // What Azure fills in stays when the configuration does not speak of it; Terraform proposes to remove it.
  if (facts?.computed && isList(config) && config.length === 0) return prior === undefined ? azures : prior;
  const before = isList(prior) ? prior : [];
  const settings = isList(config) ? config : [];
  const type = typeOfBlock(nested.block);
  return proposed.map((item, index) => {
    if (!isObject(item)) return item;
    if (nested.nesting === "list") {
      const was = before[index];
      const setting = settings[index];
      return planBlock(nested.block, inner, isObject(was) ? was : undefined, item, isObject(setting) ? setting : {});
    }
    const planned = planBlock(nested.block, inner, undefined, item, settingOf(item, settings, nested.block));
    return before.find((was) => agrees(planned, was, type)) ?? planned;
  });
}

/** Is the planned item of a set the one that was there? What Azure fills in is no difference; what Terraform does not know yet is. */
function agrees(planned: Value, was: Value, type: CtyType): boolean {
  if (planned === azures) return true;
  if (isList(planned)) {
    const [kind, content] = type as readonly ["list" | "set", CtyType];
    if (!isList(was) || was.length !== planned.length) return false;
    return planned.every((item, index) => (kind === "list" ? agrees(item, was[index] ?? null, content) : was.some((other) => agrees(item, other, content))));
  }
  const [kind, content] = type as readonly ["map", CtyType] | readonly ["object", Readonly<Record<string, CtyType>>];
  if (kind !== "object" || !isObject(planned)) return equal(planned, was, type);
  return isObject(was) && Object.entries(content).every(([name, inner]) => agrees(planned[name] ?? null, was[name] ?? null, inner));
}

/** Items of a set have no place: the setting of an item is the one that agrees with it in all that it sets. */
function settingOf(item: ValueObject, settings: readonly Value[], block: Block): ValueObject {
  const sets = (setting: Value): setting is ValueObject =>
    isObject(setting) &&
    Object.entries(block.attributes).every(([name, { type }]) => {
      const set = setting[name] ?? null;
      const is = item[name] ?? null;
      return set === null || (set instanceof Unknown && is instanceof Unknown) || equal(set, is, type);
    });
  return settings.find(sets) ?? {};
}

function replacements(block: Block, facts: Facts, prior: ValueObject, planned: ValueObject, path: Path): Path[] {
  const attributes = Object.entries(block.attributes)
    .filter(([name, { type }]) => (facts[name]?.force_new || forcesInside(facts[name])) && !equal(prior[name] ?? null, planned[name] ?? null, type))
    .map(([name]) => [...path, name]);
  const blocks = Object.entries(block.blocks).flatMap(([name, nested]) =>
    facts[name] === undefined ? [] : nestedReplacements(nested, facts[name], prior[name] ?? null, planned[name] ?? null, [...path, name]),
  );
  return [...attributes, ...blocks];
}

function nestedReplacements(nested: NestedBlock, facts: AttributeFacts, prior: Value, planned: Value, path: Path): Path[] {
  if (!(facts.force_new || forcesInside(facts)) || equal(prior, planned, typeOfNested(nested))) return [];
  // What is inside a set cannot be named; neither can a block that comes or goes.
  if (nested.nesting === "set" || !isList(prior) || !isList(planned)) return [path];
  const inside = planned.flatMap((item, index) => {
    const was = prior[index];
    return isObject(item) && isObject(was) ? replacements(nested.block, facts.attributes ?? {}, was, item, [...path, index]) : [];
  });
  return inside.length === 0 && (facts.force_new || prior.length !== planned.length) ? [path] : inside;
}

function withoutNulls(value: ValueObject): ValueObject {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && !(isList(part) && part.length === 0)));
}

function forcesInside(facts: AttributeFacts | undefined): boolean {
  return Object.values(facts?.attributes ?? {}).some((inner) => inner?.force_new || forcesInside(inner));
}
