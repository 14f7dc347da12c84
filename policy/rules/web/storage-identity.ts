import { mustBe, type Rule } from "../../model";
import { functionAppsBySystem } from "./apps";

export const storageIdentity: Rule = {
  id: "web/storage-identity",
  title: "a function app reaches its storage with its identity",
  severity: "medium",
  resourceTypes: [...functionAppsBySystem, "azurerm_function_app_flex_consumption"],
  controls: ["NOR-AUT-01", "NOR-AUT-09"],
  checkov: [],
  rationale: "the key of the storage account stands in settings and state, and whoever reads it rewrites the code that runs",
  remediation:
    "set storage_uses_managed_identity to true and write no storage_account_access_key; storage_authentication_type to an identity where there is that",
  references: ["https://learn.microsoft.com/azure/azure-functions/functions-reference#connecting-to-host-storage-with-an-identity"],
  evaluate: (app) =>
    app.type === "azurerm_function_app_flex_consumption"
      ? mustBe(app, "storage_authentication_type", "SystemAssignedIdentity", "UserAssignedIdentity")
      : mustBe(app, "storage_uses_managed_identity", true),
};
