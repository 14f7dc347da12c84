import { mustBeAtLeast, notApplicable, type Rule } from "../../model";
import { isProduction } from "../governance/production";

export const searchQuerySla: Rule = {
  id: "ai/search-query-sla",
  title: "a search service of production promises to answer",
  severity: "low",
  resourceTypes: ["azurerm_search_service"],
  controls: ["NOR-AVA-03"],
  checkov: ["CKV_AZURE_209"],
  rationale: "one replica is patched or fails, and the search with it",
  remediation: "set replica_count to 2 or more",
  references: ["https://learn.microsoft.com/azure/reliability/reliability-ai-search"],
  evaluate: (service) => (isProduction(service) ? mustBeAtLeast(service, "replica_count", 2) : notApplicable),
};
