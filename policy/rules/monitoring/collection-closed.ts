import { mustBe, type Rule } from "../../model";

export const collectionClosed: Rule = {
  id: "monitoring/collection-closed",
  title: "what collects logs and metrics has no public endpoint",
  severity: "high",
  resourceTypes: ["azurerm_monitor_data_collection_endpoint", "azurerm_monitor_workspace"],
  controls: ["NOR-NET-01", "NOR-LOG-04"],
  checkov: [],
  rationale: "whoever can write logs from anywhere can hide among them",
  remediation: "set public_network_access_enabled to false",
  references: ["https://learn.microsoft.com/azure/azure-monitor/fundamentals/private-link-security"],
  evaluate: (collector) => mustBe(collector, "public_network_access_enabled", false),
};
