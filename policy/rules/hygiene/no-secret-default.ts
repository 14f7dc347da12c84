import { pass, type Rule } from "../../model";
import { isSecretName, isWrittenOut, secretIn } from "./secrets";
import { blocksOf } from "./stack-blocks";

export const noSecretDefault: Rule = {
  id: "hygiene/no-secret-default",
  title: "no variable has a secret as its default",
  severity: "high",
  resourceTypes: ["stack"],
  controls: ["NOR-AUT-09"],
  checkov: [],
  rationale: "the default is what is deployed where nobody says otherwise, and everybody who reads the code knows it",
  remediation: "take the default away, change the secret where it was used, and hand it in from a key vault",
  references: ["https://developer.hashicorp.com/terraform/language/manage-sensitive-data"],
  evaluate: (stack) => {
    const found = blocksOf(stack, "variable").find(
      ([name, { default: value }]) => (isSecretName(name) && isWrittenOut(value)) || (typeof value === "string" && secretIn(value) !== undefined),
    );
    if (found === undefined) return pass;
    const attribute = `variable.${found[0]}.default`;
    return { state: "fail", attribute, actual: "(not shown)", expected: "absent", message: `${attribute} holds a secret, written out` };
  },
};
