import { isTemplate } from "../../expressions";
import { pass, type Rule } from "../../model";

export const noLiteralSecret: Rule = {
  id: "key-vault/no-literal-secret",
  title: "a secret is not written in the code",
  severity: "critical",
  resourceTypes: ["azurerm_key_vault_secret"],
  controls: ["NOR-AUT-09"],
  checkov: [],
  rationale: "whoever reads the repository, now or in ten years, has the secret",
  remediation: "take value from a sensitive variable or a generated password, or use value_wo",
  references: ["https://developer.hashicorp.com/terraform/language/manage-sensitive-data"],
  evaluate: (secret) => {
    const written = ["value", "value_wo"].find((name) => {
      const text = secret.body[name];
      return (typeof text === "string" && text !== "" && !isTemplate(text)) || typeof text === "number";
    });
    // What it says does not belong in a report.
    return written === undefined ? pass : { state: "fail", attribute: written, actual: "a text in the code", expected: "a reference" };
  },
};
