import { notApplicable, type Rule } from "../../model";
import { versionlessKey } from "../key-vault/versionless-key";

export const keyRotates: Rule = {
  id: "configuration/key-rotates",
  title: "the key of a configuration store rotates",
  severity: "medium",
  resourceTypes: ["azurerm_app_configuration"],
  controls: ["NOR-ENC-05"],
  checkov: [],
  rationale: "a store that names one version of a key keeps it when the vault has made a newer one",
  remediation: "write the versionless id of the key as key_vault_key_identifier in encryption",
  references: ["https://learn.microsoft.com/azure/azure-app-configuration/concept-customer-managed-keys"],
  evaluate: (store, graph) => {
    const attribute = "encryption.key_vault_key_identifier";
    return graph.targets(store, attribute).length === 0 && store.get(attribute) === undefined ? notApplicable : versionlessKey(store, graph, attribute);
  },
};
