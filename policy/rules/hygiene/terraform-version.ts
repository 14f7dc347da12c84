import { notApplicable, pass, type Rule } from "../../model";
import { isSynthesized } from "../terraform/synthesized";
import { isRoot, terraformOf } from "./stack-blocks";

export const terraformVersion: Rule = {
  id: "hygiene/terraform-version",
  title: "the versions of terraform that the code is for are written down",
  severity: "low",
  resourceTypes: ["stack"],
  controls: ["NOR-RES-05"],
  checkov: [],
  rationale: "a state that a newer terraform has written cannot be read by the older one that the next colleague runs",
  remediation: "set required_version in the terraform block, such as ~> 1.9",
  references: ["https://developer.hashicorp.com/terraform/language/terraform#terraform-required_version"],
  evaluate: (stack, graph) => {
    // cdktf has no place for it: what runs terraform there is fixed with the project's tools.
    if (!isRoot(stack) || isSynthesized(stack.stack, graph)) return notApplicable;
    const { required_version: version } = terraformOf(stack);
    return typeof version === "string" && version !== ""
      ? pass
      : { state: "fail", attribute: "terraform.required_version", actual: version, expected: "a version" };
  },
};
