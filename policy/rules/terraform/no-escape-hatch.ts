import { notApplicable, pass, type Rule } from "../../model";
import { isObject } from "../../stack-json";
import { isSynthesized } from "./synthesized";

export const noEscapeHatch: Rule = {
  id: "terraform/no-escape-hatch",
  title: "no override changes what the constructs wrote",
  severity: "high",
  resourceTypes: ["stack"],
  controls: ["NOR-RES-05"],
  checkov: [],
  rationale: "addOverride goes past every type and every check of the constructs, and a later reader does not see it",
  remediation: "express it through a construct's props, or record an exception that says why no construct can",
  references: ["https://developer.hashicorp.com/terraform/cdktf/concepts/resources#escape-hatch"],
  evaluate: (stack, graph) => {
    const comment = stack.body["//"];
    const metadata = isObject(comment) ? comment.metadata : undefined;
    if (!isSynthesized(stack.stack, graph)) return notApplicable;
    if (!isObject(metadata)) return { state: "fail", attribute: "//.metadata", actual: metadata, expected: "cdktf's own notes" };
    const overrides = metadata.overrides === undefined ? [] : Object.entries(metadata.overrides ?? { overrides: null });
    const used = overrides.map(([type, attributes]) => `${type}: ${Array.isArray(attributes) ? attributes.join(", ") : String(attributes)}`);
    return used.length === 0 ? pass : { state: "fail", attribute: "//.metadata.overrides", actual: used, expected: "none" };
  },
};
