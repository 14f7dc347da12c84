import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_cognitive_account_rai_policy: { mode: ["Blocking", "Default", undefined] },
};

export const filterBlocking: Rule = {
  id: "ai/filter-blocking",
  title: "the filter of a model sees an answer before the user does",
  severity: "low",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-NET-13"],
  checkov: [],
  rationale: "an asynchronous filter lets harmful text out, and notes it afterwards",
  remediation: "set mode to Blocking or Default, or leave it out",
  references: ["https://learn.microsoft.com/azure/ai-foundry/openai/concepts/content-streaming"],
  evaluate: holds(settings),
};
