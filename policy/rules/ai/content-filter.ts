import { all, mustBe, type Rule, unresolved } from "../../model";

export const contentFilter: Rule = {
  id: "ai/content-filter",
  title: "a filter for content blocks what it finds",
  severity: "medium",
  resourceTypes: ["azurerm_cognitive_account_rai_policy"],
  controls: ["NOR-NET-13"],
  checkov: [],
  rationale: "prompts and answers that the filter knows to be harmful go through, noted at best",
  remediation: "set filter_enabled and block_enabled of each content_filter to true",
  references: ["https://learn.microsoft.com/azure/ai-foundry/openai/concepts/content-filter"],
  evaluate: (policy) => {
    const filters = policy.blocks("content_filter");
    if (filters === unresolved) return { state: "unknown", attribute: "content_filter", why: "its value is known only after the plan" };
    const states = ["filter_enabled", "block_enabled"].flatMap((name) =>
      filters.map((filter) => mustBe({ get: () => filter.get(name) }, `content_filter.${name}`, true)),
    );
    return all(...states);
  },
};
