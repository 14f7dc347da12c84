import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_cognitive_account: { public_network_access_enabled: false },
  azurerm_ai_services: { public_network_access: "Disabled" },
  azurerm_ai_foundry: { public_network_access: "Disabled" },
  azurerm_search_service: { public_network_access_enabled: false },
  azurerm_machine_learning_workspace: { public_network_access_enabled: false },
  azurerm_bot_service_azure_bot: { public_network_access_enabled: false },
  azurerm_bot_channels_registration: { public_network_access_enabled: false },
};

export const noPublicNetwork: Rule = {
  id: "ai/no-public-network",
  title: "a service for search or machine learning has no public endpoint",
  severity: "critical",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-NET-01", "NOR-NET-13"],
  checkov: ["CKV_AZURE_134", "CKV_AZURE_124", "CKV_AZURE_144", "CKV2_AZURE_49"],
  rationale: "whoever holds a key or a stolen token asks models and reads indexes from anywhere",
  remediation: "set public_network_access_enabled to false (public_network_access Disabled for AI services and AI Foundry)",
  references: [
    "https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks",
    "https://learn.microsoft.com/azure/machine-learning/how-to-configure-private-link",
  ],
  evaluate: holds(settings),
};
