import { eachString } from "../../json-walk";
import { pass, type Resource, type Rule, type Value } from "../../model";
import { asList, isObject } from "../../stack-json";
import { isSecretName, isWrittenOut, secretIn } from "./secrets";
import { blocksOf } from "./stack-blocks";

export const noSecretArgument: Rule = {
  id: "hygiene/no-secret-argument",
  title: "no variable is given a secret that is written out",
  severity: "critical",
  resourceTypes: ["stack"],
  controls: ["NOR-AUT-09"],
  checkov: [],
  rationale: "a secret in a file of values or in the call of a module is open to everybody who reads the code",
  remediation: "take the secret out, change it where it is used, and read it from a key vault, or hand it in from the environment as TF_VAR_name",
  references: ["https://developer.hashicorp.com/terraform/language/manage-sensitive-data"],
  evaluate: (stack) => {
    const found: string[] = [];
    for (const [path, value] of givenIn(stack)) {
      eachString(value, path, (text, at) => {
        if (secretIn(text) !== undefined || (isSecretName(at) && isWrittenOut(text))) found.push(at);
      });
    }
    const [first] = found;
    if (first === undefined) return pass;
    return { state: "fail", attribute: first, actual: "(not shown)", expected: "a reference", message: `${first} is given a secret, written out` };
  },
};

/** What variables are given: of HCL as the loader tells it, of JSON what stands in the modules. */
function givenIn(stack: Resource): readonly (readonly [path: string, value: Value])[] {
  const values = asList(stack.body.values).flatMap((all) => (isObject(all) ? Object.entries(all) : []));
  const modules = blocksOf(stack, "module").flatMap(([name, { source, version, ...rest }]) =>
    Object.entries(rest).map(([argument, value]) => [`module.${name}.${argument}`, value] as const),
  );
  return [...values, ...modules.filter(([path]) => !/\.(?:\/\/|providers|depends_on)$/.test(path))];
}
