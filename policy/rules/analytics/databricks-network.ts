import type { Rule } from "../../model";
import { refersTo } from "../network/blocks";

export const databricksNetwork: Rule = {
  id: "analytics/databricks-network",
  title: "a Databricks workspace stands in a network of ours",
  severity: "medium",
  resourceTypes: ["azurerm_databricks_workspace"],
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "in the network that Azure makes for it, neither firewall nor security group says what the machines may reach",
  remediation: "write custom_parameters with virtual_network_id, public_subnet_name and private_subnet_name",
  references: ["https://learn.microsoft.com/azure/databricks/security/network/classic/vnet-inject"],
  evaluate: (workspace, graph) => refersTo(workspace, graph, "custom_parameters.virtual_network_id"),
};
