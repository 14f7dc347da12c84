import { pass, type Rule } from "../../model";

export const noDanglingReference: Rule = {
  id: "terraform/no-dangling-reference",
  title: "every reference leads to something that exists",
  severity: "high",
  resourceTypes: ["*", "data.*", "stack"],
  controls: ["NOR-EXC-05"],
  checkov: [],
  rationale: "a reference to another stack made in an Aspect, or a misspelt one, fails at deployment, after half of the change was applied",
  remediation: "refer through the construct's own attribute, in a constructor; cdktf then carries it across stacks",
  references: ["https://developer.hashicorp.com/terraform/cdktf/concepts/stacks#cross-stack-references"],
  evaluate: (resource, graph) => {
    const [first, ...more] = graph.dangling(resource);
    if (first === undefined) return pass;
    const others = more.length === 0 ? "" : `, and ${more.length} more`;
    return { state: "fail", attribute: first.path, actual: `${first.expression}${others}`, expected: "a block of the same stack, or an output of another" };
  },
};
