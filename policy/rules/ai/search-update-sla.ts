import { mustBeAtLeast, notApplicable, type Rule } from "../../model";
import { isProduction } from "../governance/production";

export const searchUpdateSla: Rule = {
  id: "ai/search-update-sla",
  title: "a search service of production promises to take updates",
  severity: "low",
  resourceTypes: ["azurerm_search_service"],
  controls: ["NOR-AVA-03"],
  checkov: ["CKV_AZURE_208"],
  rationale: "with two replicas a patch leaves one, which answers but may take no updates",
  remediation: "set replica_count to 3 or more",
  references: ["https://learn.microsoft.com/azure/reliability/reliability-ai-search"],
  evaluate: (service) => (isProduction(service) ? mustBeAtLeast(service, "replica_count", 3) : notApplicable),
};
