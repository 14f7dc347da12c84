import { mustBePresent, type Rule } from "../../model";
import { apps } from "./apps";

export const identity: Rule = {
  id: "web/identity",
  title: "an app has a managed identity",
  severity: "medium",
  resourceTypes: [...apps, "azurerm_container_app", "azurerm_container_app_job", "azurerm_logic_app_workflow"],
  controls: ["NOR-AUT-03"],
  checkov: ["CKV_AZURE_16", "CKV_AZURE_71"],
  rationale: "an app without an identity of its own keeps passwords and keys in its settings",
  remediation: "write identity with type SystemAssigned or UserAssigned",
  references: ["https://learn.microsoft.com/azure/app-service/overview-managed-identity", "https://learn.microsoft.com/azure/container-apps/managed-identity"],
  evaluate: (resource) => mustBePresent(resource, "identity.type"),
};
