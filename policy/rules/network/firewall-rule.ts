import { isTemplate } from "../../expressions";
import { pass, type Resource, type Value, type Verdict } from "../../model";
import { asList, isObject } from "../../stack-json";

type Body = Readonly<Record<string, Value>>;

/**
 * Judges each rule of a kind that a firewall's collections allow, wherever they stand: in a policy's group, or in a collection of a firewall without one.
 * A rule that `isWide` says yes to fails; one that it would say yes to if every template in it stood for everything cannot be told.
 */
export function eachFirewallRule(resource: Resource, kind: string, isWide: (rule: Body) => boolean, expected: string): Verdict {
  const inGroup = resource.type === "azurerm_firewall_policy_rule_collection_group";
  const attribute = inGroup ? `${kind}_rule_collection.rule` : "rule";
  const collections = inGroup ? blocksOf(resource.body, `${kind}_rule_collection`) : [resource.body];
  const rules = collections.filter((collection) => !isObject(collection) || collection.action !== "Deny").flatMap((collection) => blocksOf(collection, "rule"));
  const known = rules.map((rule) => withTemplates(rule, undefined));
  const wide = known.find((rule) => isObject(rule) && isWide(rule));
  if (isObject(wide)) return { state: "fail", attribute, actual: String(wide.name), expected };
  const atWorst = rules.map((rule) => withTemplates(rule, "*"));
  const hidden = atWorst.some((rule) => !isObject(rule) || isWide(rule));
  return hidden ? { state: "unknown", attribute, why: "what a rule lets through is known only after the plan" } : pass;
}

/** What is written at a place of a rule, as a list of texts. */
export function texts(value: Value): readonly string[] {
  return asList(value)
    .filter((item) => item !== undefined && item !== null)
    .map(String);
}

/** The blocks of a name; one that cannot be read as a block stands for those that a dynamic block makes. */
function blocksOf(body: Value, name: string): readonly Value[] {
  if (!isObject(body)) return [body];
  const dynamic = asList(body.dynamic).some((entry) => isObject(entry) && name in entry);
  return [...asList(body[name]), ...(dynamic ? ["dynamic"] : [])];
}

/** The value with something else in place of every text that holds a template. */
function withTemplates(value: Value, instead: Value): Value {
  if (typeof value === "string") return isTemplate(value) ? instead : value;
  if (Array.isArray(value)) return value.map((item) => withTemplates(item, instead));
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTemplates(item, instead)])) : value;
}
