import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_cognitive_account: { local_auth_enabled: false },
  azurerm_ai_services: { local_authentication_enabled: false },
  azurerm_search_service: { local_authentication_enabled: false },
  azurerm_bot_service_azure_bot: { local_authentication_enabled: false },
};

export const noSharedKey: Rule = {
  id: "ai/no-shared-key",
  title: "a service for search or artificial intelligence knows identities of Entra ID alone",
  severity: "high",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-AUT-01"],
  checkov: ["CKV_AZURE_236"],
  rationale: "a key is copied, shared and never changed, and tells nobody who used it",
  remediation: "set local_authentication_enabled to false (local_auth_enabled for Cognitive Services)",
  references: ["https://learn.microsoft.com/azure/ai-services/disable-local-auth", "https://learn.microsoft.com/azure/search/search-security-enable-roles"],
  evaluate: holds(settings),
};
