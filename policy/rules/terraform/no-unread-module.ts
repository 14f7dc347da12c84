import { pass, type Rule } from "../../model";
import { asList, isObject } from "../../stack-json";
import { authored } from "../hygiene/stack-blocks";

export const noUnreadModule: Rule = {
  id: "terraform/no-unread-module",
  title: "a stack has no module, whose contents the JSON does not hold",
  severity: "high",
  resourceTypes: ["stack"],
  controls: ["NOR-EXC-05"],
  checkov: [],
  rationale: "what a module makes is seen by no rule before the plan",
  remediation: "write its resources as constructs",
  references: ["https://developer.hashicorp.com/terraform/cdktf/concepts/modules"],
  evaluate: (stack) => {
    const modules = asList(stack.body.module).flatMap((m) => (isObject(m) ? Object.keys(m) : []));
    const [first, ...others] = modules.map((name) => authored(stack, `module.${name}`));
    if (first === undefined) return pass;
    return { state: "unknown", attribute: first, why: `the contents of ${[first, ...others].join(", ")} are not in the configuration` };
  },
};
