import { mustBe, type Rule } from "../../model";

export const poolZones: Rule = {
  id: "integration/pool-zones",
  title: "batch machines are spread over the zones",
  severity: "low",
  resourceTypes: ["azurerm_batch_pool"],
  controls: ["NOR-AVA-01"],
  checkov: [],
  rationale: "one data centre that fails stops all jobs",
  remediation: "set policy in node_placement to Zonal",
  references: ["https://learn.microsoft.com/azure/batch/create-pool-availability-zones"],
  evaluate: (resource) => mustBe(resource, "node_placement.policy", "Zonal"),
};
