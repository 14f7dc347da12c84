import type { Value } from "../model";
import { isKnownType } from "../provider/facts";
import { isObject, type Written } from "../stack-json";
import { eachResource, keyText, type ModuleInstance, type ResourceInstance, rootModule, writtenOf } from "./modules";
import { type Part, part, parts, text } from "./read-plan";
import { type Referred, referredBy } from "./references";
import { type Express, either, escaped, own, redact, sensitive, toBody, unknownValue, valueAt } from "./values";

/** The configuration that a plan leads to, as one stack. */
export interface Planned {
  readonly json: { readonly [key: string]: Value };
  readonly written: ReadonlyMap<string, Written>;
}

type Blocks = Record<string, Record<string, Value>>;

/** Is what a provider makes in Azure, so that it is ours to judge? azapi makes what azurerm makes, unseen by its rules. */
export function isOurs(provider: string, type: string): boolean {
  return /(?:^|\/)(?:azurerm|azapi)$/i.test(provider) || /^(?:azurerm|azapi)_/.test(type) || isKnownType(type);
}

/**
 * Reads what will be: planned values, unknown ones as expressions, with what the configuration says they refer to.
 * @param synthesized the JSON that was planned, when it is at hand: it tells what a plan leaves out, such as `lifecycle`
 */
export function readPlanned(plan: Part, file: string, secrets: ReadonlySet<string>, synthesized: Part = {}): Planned {
  const resources = findResources(plan, secrets);
  const written = new Map<string, Written>();
  const blocks: Record<"managed" | "data", Blocks> = { managed: Object.create(null), data: Object.assign(Object.create(null), synthesized.data) };
  for (const resource of resources) {
    const source =
      resource.key === "" && resource.module.parent === undefined ? part(own(part(own(part(synthesized.resource), resource.type)), resource.name)) : {};
    const body = part(toBody(resource.values, resource.marks, expressed(resource, source)));
    const { provisioners } = resource.written;
    const added = {
      "//": source["//"],
      lifecycle: source.lifecycle,
      provisioner: Array.isArray(provisioners) ? provisioners.map((p) => part(p).type) : undefined,
    };
    const of = blocks[resource.mode];
    of[resource.type] ??= {};
    Object.assign(of[resource.type] ?? {}, { [resource.name]: { ...body, ...withoutUndefined(added) } });
    written.set(internal(resource), { address: resource.address, file, lineOf: noLine });
  }
  const providers = readProviders(part(redact(part(plan.configuration).provider_config, undefined, secrets)));
  for (const name of ["stack", ...providers.names]) written.set(name, { address: name, file, lineOf: noLine });
  const terraform = { ...part(synthesized.terraform), required_providers: providers.required };
  const { output, locals } = synthesized;
  const json = {
    "//": synthesized["//"],
    terraform,
    provider: providers.blocks,
    resource: blocks.managed,
    data: blocks.data,
    output,
    locals,
    plan: factsOf(plan),
  };
  return { json: withoutUndefined(json), written };
}

function noLine(): undefined {
  return undefined;
}

function internal({ mode, type, name }: ResourceInstance): string {
  return mode === "data" ? `data.${type}.${name}` : `${type}.${name}`;
}

function findResources(plan: Part, secrets: ReadonlySet<string>): ResourceInstance[] {
  const root = rootModule(part(plan.configuration));
  const changes = new Map(
    parts(plan.resource_changes)
      .filter((c) => c.deposed === undefined)
      .map((c) => [text(c.address), part(c.change)]),
  );
  const found: ResourceInstance[] = [];
  const names = new Map<string, number>();
  const add = (resource: Part, module: ModuleInstance) => {
    const [type, name, address] = [text(resource.type), text(resource.name), text(resource.address)];
    const configured = writtenOf(module, resource.mode, type, name);
    const hasProvisioner = Array.isArray(configured.provisioners) && configured.provisioners.length > 0;
    if (!isOurs(text(resource.provider_name), type) && !hasProvisioner) return;
    const change = changes.get(address) ?? {};
    // Terraform lists what it forgets, without its values.
    if (isForgotten(change)) return;
    const mode = resource.mode === "data" ? "data" : "managed";
    const key = keyText(resource.index);
    const marks = either(either(part(resource.sensitive_values), change.after_sensitive), change.before_sensitive);
    const unique = nameOf(names, mode, type, name, module.parent === undefined && key === "" && name !== "__proto__");
    const values = part(redact(part(resource.values), marks, secrets));
    const instance: ResourceInstance = { mode, type, name: unique, key, address, module, values, marks: change.after_unknown, written: configured };
    found.push(instance);
    const at = mode === "data" ? `data.${type}.${name}` : `${type}.${name}`;
    const same = module.resources.get(at);
    if (same === undefined) module.resources.set(at, [instance]);
    else same.push(instance);
  };
  eachResource(part(part(plan.planned_values).root_module), root, add);
  const planned = new Set(found.map((resource) => resource.address));
  const isData = (r: Part, m: ModuleInstance) => r.mode === "data" && !planned.has(text(r.address)) && add(r, m);
  eachResource(part(part(part(plan.prior_state).values).root_module), root, isData);
  return found;
}

/** Does Terraform forget it, and make nothing in its place? */
export function isForgotten({ actions }: Part): boolean {
  return Array.isArray(actions) && actions.length === 1 && actions[0] === "forget";
}

/** What stands alone in the root keeps its name; the others get a number. @param last the last number of each, 0 for a name alone */
function nameOf(last: Map<string, number>, mode: string, type: string, name: string, isPlain: boolean): string {
  const key = `${mode} ${type}.${name}`;
  if (isPlain && !last.has(key)) {
    last.set(key, 0);
    return name;
  }
  let number = last.get(key) ?? 0;
  let unique = "";
  // Somebody may have called a resource so.
  do {
    number++;
    unique = `${name}--${number}`;
  } while (last.has(`${mode} ${type}.${unique}`));
  last.set(key, number);
  last.set(`${mode} ${type}.${unique}`, 0);
  return unique;
}

/** The expression behind a value: as it is written in the synthesized JSON, else what its references make of it. */
function expressed(resource: ResourceInstance, source: Part): Express {
  return (path, known) => {
    const isId = known === undefined || known.startsWith("/") || /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(known);
    if (!isId || path.length === 0) return undefined;
    const text = valueAt(source, path.join("."));
    if (known === undefined && typeof text === "string" && text.includes("${")) return text;
    return known === undefined ? expressionOf(referredBy(resource, path)) : sameAs(known, referredBy(resource, path));
  };
}

/** The reference whose value a known one is. */
function sameAs(known: string, { targets, more }: Referred): string | undefined {
  const [target] = targets;
  if (target?.attribute === undefined || targets.length > 1 || more) return undefined;
  return valueAt(target.resource.values, target.attribute) === known ? `\${${internal(target.resource)}.${target.attribute}}` : undefined;
}

const most = 50;

function expressionOf({ targets, more }: Referred): string {
  const [target] = targets;
  if (target === undefined) return unknownValue;
  const mentions = targets.map(({ resource, attribute }) => [internal(resource), ...(attribute === undefined ? [] : [attribute])].join("."));
  // What is made of a value that is known already is not that value.
  const isUnknown = target.attribute !== undefined && [undefined, null].includes(valueAt(target.resource.values, target.attribute) as undefined);
  if (targets.length === 1 && !more) return isUnknown ? `\${${mentions[0]}}` : `\${known_after_apply(${mentions[0]})}`;
  // Where there are several, or one and something else, none of them is certain.
  return `\${known_after_apply(${(mentions.length === 1 ? [...mentions, ...mentions] : mentions.slice(0, most)).join(", ")})}`;
}

const secret = /secret|password|token|access_key|certificate/i;

function readProviders(configured: Part): { blocks: Part; required: Part; names: string[] } {
  const blocks: Record<string, Value[]> = {};
  const required: Record<string, Part> = {};
  const names: string[] = [];
  for (const provider of Object.values(configured)) {
    const { name: called, full_name: source, version_constraint: version, alias, module_address: module, expressions } = part(provider);
    const name = text(called);
    if (!isOurs(text(source) || name, "")) continue;
    const aliases = [text(module), text(alias)].filter((n) => n !== "").join(".");
    blocks[name] = [...(blocks[name] ?? []), withoutUndefined({ ...part(constants(expressions)), alias: aliases || undefined })];
    required[name] = { version: required[name]?.version, ...withoutUndefined({ source: text(source) || name, version }) };
    names.push(["provider", name, ...(aliases === "" ? [] : [aliases])].join("."));
  }
  return { blocks, required, names };
}

/** The values that stand in expressions; of a secret only that it is there. */
function constants(expression: Value, key = ""): Value {
  if (Array.isArray(expression)) return expression.map((item) => constants(item));
  if (!isObject(expression)) return undefined;
  if ("constant_value" in expression) {
    const isSecret = secret.test(key) && typeof expression.constant_value === "string";
    return toBody(isSecret ? sensitive : expression.constant_value, false);
  }
  if (Array.isArray(expression.references)) return unknownValue;
  return Object.fromEntries(Object.entries(expression).map(([name, inner]) => [escaped(name), constants(inner, name)]));
}

/** What the rules ask of the plan itself, as `plan` of the stack's JSON. */
function factsOf(plan: Part): Part {
  const others: Record<string, number> = {};
  let resources = 0;
  const count = (resource: Part) => {
    resources++;
    const provider = text(resource.provider_name);
    if (!isOurs(provider, text(resource.type))) others[provider] = ((own(others, provider) as number | undefined) ?? 0) + 1;
  };
  eachResource(part(part(plan.planned_values).root_module), rootModule({}), count);
  return {
    errored: plan.errored === true,
    complete: plan.complete !== false,
    deferred: parts(plan.deferred_changes).length,
    actions: parts(plan.action_invocations).length,
    changes: parts(plan.resource_changes).length,
    resources,
    prior: Object.keys(part(part(part(plan.prior_state).values).root_module)).length > 0,
    others,
  };
}

function withoutUndefined(value: { readonly [key: string]: Value }): Part {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}
