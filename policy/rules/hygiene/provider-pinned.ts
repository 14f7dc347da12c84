import { isTemplate } from "../../expressions";
import { notApplicable, pass, type Rule, type Value } from "../../model";
import { asList, isObject } from "../../stack-json";
import { isRoot, terraformOf } from "./stack-blocks";
import { constraintsOf, isBounded } from "./versions";

export const providerPinned: Rule = {
  id: "hygiene/provider-pinned",
  title: "every provider has a version with an upper bound",
  severity: "medium",
  resourceTypes: ["stack"],
  controls: ["NOR-RES-05"],
  checkov: [],
  rationale: "the next major version of a provider changes defaults and replaces resources on a day that nobody chose",
  remediation: "give each entry of required_providers a version such as ~> 4.55",
  references: ["https://developer.hashicorp.com/terraform/language/providers/requirements#version-constraints"],
  evaluate: (stack) => {
    const required = asList(terraformOf(stack).required_providers).filter(isObject).flatMap(Object.entries) as [string, Value][];
    if (required.length === 0 && !isRoot(stack)) return notApplicable;
    const used = asList(stack.body.provider).filter(isObject).flatMap(Object.keys);
    const missing = used.find((name) => required.every(([known]) => known !== name));
    if (missing !== undefined) return fail(missing, undefined);
    const open = required.find(([, entry]) => !isPinned(versionOf(entry)));
    return open === undefined ? pass : fail(open[0], versionOf(open[1]));
  },
};

function versionOf(entry: Value): Value {
  return isObject(entry) ? entry.version : entry;
}

function isPinned(version: Value): boolean {
  if (typeof version !== "string" || isTemplate(version)) return false;
  const constraints = constraintsOf(version);
  return constraints !== undefined && isBounded(constraints);
}

function fail(name: string, actual: Value) {
  return { state: "fail" as const, attribute: `terraform.required_providers.${name}.version`, actual, expected: "a version with an upper bound" };
}
