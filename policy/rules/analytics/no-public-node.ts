import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_databricks_workspace: { "custom_parameters.no_public_ip": [true, undefined] },
};

export const noPublicNode: Rule = {
  id: "analytics/no-public-node",
  title: "the machines of a Databricks workspace have no public address",
  severity: "high",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-NET-07"],
  checkov: [],
  rationale: "each machine of a cluster can be reached from the internet, behind nothing but a network rule",
  remediation: "leave custom_parameters.no_public_ip true",
  references: ["https://learn.microsoft.com/azure/databricks/security/network/classic/secure-cluster-connectivity"],
  evaluate: holds(settings),
};
