import { all, mustBe, notApplicable, type Rule } from "../../model";
import { mustHaveSome } from "../database/settings";

// Kinds that fetch what a prompt or a request names.
const restrictable = ["openai", "aiservices"];

export const outboundRestricted: Rule = {
  id: "ai/outbound-restricted",
  title: "an AI service connects to named places alone",
  severity: "medium",
  resourceTypes: ["azurerm_cognitive_account", "azurerm_ai_services"],
  controls: ["NOR-NET-13"],
  checkov: ["CKV_AZURE_247"],
  rationale: "whoever may write prompts lets the model send data to an address of their own",
  remediation: "set outbound_network_access_restricted to true, and name what is needed in fqdns",
  references: ["https://learn.microsoft.com/azure/ai-services/cognitive-services-data-loss-prevention"],
  evaluate: (account) => {
    const kind = account.get("kind");
    if (account.type === "azurerm_cognitive_account" && typeof kind === "string" && !restrictable.includes(kind.toLowerCase())) return notApplicable;
    return all(mustBe(account, "outbound_network_access_restricted", true), mustHaveSome(account, "fqdns", "at least one name"));
  },
};
