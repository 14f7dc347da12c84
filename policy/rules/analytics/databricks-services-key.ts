import { mustBePresent, pass, type Rule } from "../../model";

const attribute = "managed_services_cmk_key_vault_key_id";

export const databricksServicesKey: Rule = {
  id: "analytics/databricks-services-key",
  title: "the notebooks and secrets of a Databricks workspace are encrypted with a customer-managed key",
  severity: "medium",
  resourceTypes: ["azurerm_databricks_workspace"],
  controls: ["NOR-ENC-03"],
  checkov: [],
  rationale: "without a key of one's own, access to notebooks and secrets cannot be taken back",
  remediation: "set managed_services_cmk_key_vault_key_id to the id of a key in a vault of its own",
  references: ["https://learn.microsoft.com/azure/databricks/security/keys/customer-managed-keys"],
  evaluate: (workspace, graph) => (graph.targets(workspace, attribute).length > 0 ? pass : mustBePresent(workspace, attribute)),
};
