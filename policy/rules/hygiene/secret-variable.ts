import { pass, type Rule } from "../../model";
import { isSecretName } from "./secrets";
import { authored, blocksOf } from "./stack-blocks";

export const secretVariable: Rule = {
  id: "hygiene/secret-variable",
  title: "a variable that takes a secret is sensitive",
  severity: "low",
  resourceTypes: ["stack"],
  controls: ["NOR-AUT-09"],
  checkov: [],
  rationale: "terraform prints the value in plans and logs, which more people read than may know it",
  remediation: "set sensitive true on the variable",
  references: ["https://developer.hashicorp.com/terraform/language/values/variables#suppressing-values-in-cli-output"],
  evaluate: (stack) => {
    const found = blocksOf(stack, "variable").find(
      ([name, { type, sensitive }]) => isSecretName(authored(stack, `variable.${name}`)) && type !== "bool" && type !== "number" && sensitive !== true,
    );
    if (found === undefined) return pass;
    return { state: "fail", attribute: `${authored(stack, `variable.${found[0]}`)}.sensitive`, actual: found[1].sensitive, expected: "true" };
  },
};
