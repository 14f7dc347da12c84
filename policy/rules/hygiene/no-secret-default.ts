import { eachString } from "../../json-walk";
import { pass, type Rule } from "../../model";
import { isSecretName, isWrittenOut, secretIn } from "./secrets";
import { authored, blocksOf } from "./stack-blocks";

export const noSecretDefault: Rule = {
  id: "hygiene/no-secret-default",
  title: "no variable has a secret as its default",
  severity: "critical",
  resourceTypes: ["stack"],
  controls: ["NOR-AUT-09"],
  checkov: [],
  rationale: "the default is what is deployed where nobody says otherwise, and everybody who reads the code knows it",
  remediation: "take the default away, change the secret where it was used, and hand it in from a key vault",
  references: ["https://developer.hashicorp.com/terraform/language/manage-sensitive-data"],
  evaluate: (stack) => {
    const found: string[] = [];
    for (const [name, { default: value }] of blocksOf(stack, "variable")) {
      eachString(value, "", (text, inside) => {
        const path = `${authored(stack, `variable.${name}`)}${inside === "" ? "" : `.${inside}`}`;
        if (secretIn(text) !== undefined || (isSecretName(path) && isWrittenOut(text))) found.push(authored(stack, `variable.${name}`));
      });
    }
    if (found.length === 0) return pass;
    const attribute = `${found[0]}.default`;
    return { state: "fail", attribute, actual: "(not shown)", expected: "absent", message: `${attribute} holds a secret, written out` };
  },
};
