import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_cognitive_account: { "network_acls.default_action": "Deny" },
  azurerm_ai_services: { "network_acls.default_action": "Deny" },
};

export const defaultDeny: Rule = {
  id: "ai/default-deny",
  title: "the firewall of an AI service denies by default",
  severity: "high",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "the firewall is what remains when somebody turns the public endpoint on",
  remediation: "write network_acls with default_action Deny",
  references: ["https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks"],
  evaluate: holds(settings),
};
