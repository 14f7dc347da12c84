import { mustBe, type Rule } from "../../model";

export const poolOutboundOnly: Rule = {
  id: "integration/pool-outbound-only",
  title: "batch machines wait for no calls from the internet",
  severity: "medium",
  resourceTypes: ["azurerm_batch_pool"],
  controls: ["NOR-NET-06"],
  checkov: [],
  rationale: "machines that are told what to do from outside need ports that are open to the internet",
  remediation: "set target_node_communication_mode to Simplified",
  references: ["https://learn.microsoft.com/azure/batch/simplified-compute-node-communication"],
  evaluate: (resource) => mustBe(resource, "target_node_communication_mode", "Simplified"),
};
