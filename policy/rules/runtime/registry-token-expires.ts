import { pass, type Rule, unresolved } from "../../model";

export const registryTokenExpires: Rule = {
  id: "runtime/registry-token-expires",
  title: "a password of a token ends",
  severity: "medium",
  resourceTypes: ["azurerm_container_registry_token_password"],
  controls: ["NOR-ENC-05"],
  checkov: [],
  rationale: "a password that leaked opens the registry for ever",
  remediation: "set expiry in password1 and password2",
  references: ["https://learn.microsoft.com/azure/container-registry/container-registry-token-based-repository-permissions"],
  evaluate: (password) => {
    const values = ["password1", "password2"].flatMap((name) => {
      const blocks = password.blocks(name);
      return blocks === unresolved ? [] : blocks.map((block) => ({ attribute: `${name}.expiry`, value: block.get("expiry") }));
    });
    // Whatever date it is that is computed, it is one.
    const endless = values.find(({ value }) => value === undefined || value === "");
    return endless === undefined ? pass : { state: "fail", attribute: endless.attribute, actual: undefined, expected: "a date" };
  },
};
