import { mustHaveBlock } from "../../blocks";
import { notApplicable, type Rule } from "../../model";

export const apiVaultValue: Rule = {
  id: "edge/api-vault-value",
  title: "the secrets of an API gateway are kept in a key vault",
  severity: "medium",
  resourceTypes: ["azurerm_api_management_named_value"],
  controls: ["NOR-AUT-09"],
  checkov: [],
  rationale: "a secret that is written in the gateway stands in the state and is never changed",
  remediation: "write value_from_key_vault, and no value",
  references: ["https://learn.microsoft.com/azure/api-management/api-management-howto-properties"],
  evaluate: (value) => (value.get("secret") === true ? mustHaveBlock(value, "value_from_key_vault") : notApplicable),
};
