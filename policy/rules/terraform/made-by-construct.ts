import { notApplicable, pass, type Rule } from "../../model";
import { isSynthesized } from "./synthesized";

export const madeByConstruct: Rule = {
  id: "terraform/made-by-construct",
  title: "every resource of a synthesized stack comes from a construct",
  severity: "high",
  resourceTypes: ["*"],
  controls: ["NOR-RES-05"],
  checkov: [],
  rationale: "a resource that was written into the JSON from the side has none of the protection that a construct brings",
  remediation: "replace the stack's addOverride by a construct",
  references: ["https://developer.hashicorp.com/terraform/cdktf/concepts/resources#escape-hatch"],
  evaluate: (resource, graph) => {
    if (resource.constructPath !== undefined) return pass;
    return isSynthesized(resource.stack, graph)
      ? { state: "fail", attribute: "//.metadata.path", actual: undefined, expected: "the path of a construct" }
      : notApplicable;
  },
};
