import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_cognitive_account: { "network_acls.bypass": ["None", undefined] },
  azurerm_ai_services: { "network_acls.bypass": "None" },
  azurerm_search_service: { network_rule_bypass_option: "None" },
};

export const azureServices: Rule = {
  id: "ai/azure-services",
  title: "no service of Azure is let past the firewall of an AI or search service",
  severity: "low",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "a trusted service of Azure, used by somebody else with rights, is a way around the firewall",
  remediation: "set network_acls.bypass to None, for search network_rule_bypass_option",
  references: ["https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks"],
  evaluate: holds(settings),
};
