import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_cognitive_account: { "identity.type": ["UserAssigned", "SystemAssigned", "SystemAssigned, UserAssigned"] },
  azurerm_ai_services: { "identity.type": ["UserAssigned", "SystemAssigned", "SystemAssigned, UserAssigned"] },
  azurerm_search_service: { "identity.type": ["UserAssigned", "SystemAssigned", "SystemAssigned, UserAssigned"] },
  azurerm_machine_learning_compute_cluster: { "identity.type": ["UserAssigned", "SystemAssigned", "SystemAssigned, UserAssigned"] },
};

export const managedIdentity: Rule = {
  id: "ai/managed-identity",
  title: "a service for search or artificial intelligence has an identity of its own",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-AUT-03"],
  checkov: ["CKV_AZURE_238", "CKV_AZURE_207"],
  rationale: "without an identity the service reaches storage and models with keys, which stand in its configuration",
  remediation: "write identity with type SystemAssigned or UserAssigned",
  references: [
    "https://learn.microsoft.com/azure/ai-services/authentication",
    "https://learn.microsoft.com/azure/search/search-howto-managed-identities-data-sources",
  ],
  evaluate: holds(settings),
};
