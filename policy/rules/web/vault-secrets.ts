import { eachBlock } from "../../blocks";
import { pass, type Rule } from "../../model";

export const vaultSecrets: Rule = {
  id: "web/vault-secrets",
  title: "a container app keeps its secrets in a key vault",
  severity: "medium",
  resourceTypes: ["azurerm_container_app", "azurerm_container_app_job"],
  controls: ["NOR-AUT-09"],
  checkov: [],
  rationale: "a secret that is written in the app stands in the state and in every copy of it",
  remediation: "write key_vault_secret_id and identity in secret, and no value",
  references: ["https://learn.microsoft.com/azure/container-apps/manage-secrets"],
  evaluate: (app) =>
    eachBlock(app, "secret", (secret) =>
      secret.get("value") === undefined ? pass : { state: "fail", attribute: "value", actual: "a secret", expected: "key_vault_secret_id" },
    ),
};
