import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_cognitive_deployment: { "sku.name": ["Standard", "ProvisionedManaged"] },
};

export const modelRegion: Rule = {
  id: "ai/model-region",
  title: "a model answers in the region of its account",
  severity: "high",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-LOC-04"],
  checkov: [],
  rationale: "Azure sends the prompts, with all that stands in them, to whatever region of the world has capacity",
  remediation: "set sku.name to Standard or ProvisionedManaged",
  references: ["https://learn.microsoft.com/azure/ai-foundry/foundry-models/concepts/deployment-types"],
  evaluate: holds(settings),
};
