import { pass, type Rule } from "../../model";
import { asList, isObject } from "../../stack-json";

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
    return modules.length === 0 ? pass : { state: "unknown", attribute: "module", why: `the contents of ${modules.join(", ")} are not in the JSON` };
  },
};
