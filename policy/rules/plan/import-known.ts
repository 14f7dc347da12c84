import { notApplicable, type Rule } from "../../model";
import { cannotTell } from "../../plan/words";

export const importKnown: Rule = {
  id: "plan/import-known",
  title: "a plan takes over nothing that was made elsewhere",
  severity: "low",
  resourceTypes: ["*"],
  subject: "change",
  controls: ["NOR-RES-05"],
  checkov: [],
  rationale: "who made it, and what was done with it before, is in no plan; from now on it is judged as it will be",
  remediation: "look through its history once; there is nothing to change, and the note is gone after the apply",
  references: ["https://developer.hashicorp.com/terraform/language/import"],
  evaluate: (resource) => {
    const id = resource.change?.importing;
    return id === undefined ? notApplicable : cannotTell("import", `${id} was made outside terraform, and is judged as it will be`);
  },
};
