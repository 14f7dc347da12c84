import { eachString } from "../../json-walk";
import { pass, type Rule } from "../../model";
import { isSecretName, isWrittenOut, secretIn } from "./secrets";
import { authored } from "./stack-blocks";

export const noSecretLocal: Rule = {
  id: "hygiene/no-secret-local",
  title: "no local value is a secret that is written out",
  severity: "critical",
  resourceTypes: ["stack"],
  controls: ["NOR-AUT-09"],
  checkov: [],
  rationale: "a secret under a name of its own is as open to every reader of the code as one in the resource that uses it",
  remediation: "take the secret out, change it where it is used, and read it from a key vault",
  references: ["https://learn.microsoft.com/azure/security/fundamentals/secrets-best-practices"],
  evaluate: (stack) => {
    const found: string[] = [];
    eachString(stack.body.locals, "locals", (text, inJson) => {
      const path = authored(stack, inJson);
      if (secretIn(text) !== undefined || (isSecretName(path) && isWrittenOut(text))) found.push(path);
    });
    const [first] = found;
    return first === undefined
      ? pass
      : { state: "fail", attribute: first, actual: "(not shown)", expected: "a reference", message: `${first} holds a secret, written out` };
  },
};
