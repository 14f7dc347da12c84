import { mustBe, type Rule } from "../../model";

export const noSharedKey: Rule = {
  id: "configuration/no-shared-key",
  title: "a configuration store knows identities of Entra ID alone",
  severity: "high",
  resourceTypes: ["azurerm_app_configuration"],
  controls: ["NOR-AUT-01"],
  checkov: ["CKV_AZURE_184"],
  rationale: "a connection string is copied, shared and never changed, and tells nobody who used it",
  remediation: "set local_auth_enabled to false",
  references: ["https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication"],
  evaluate: (store) => mustBe(store, "local_auth_enabled", false),
};
