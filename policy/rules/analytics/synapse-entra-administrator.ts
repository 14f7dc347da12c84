import type { Rule } from "../../model";
import { mustHave } from "../../must-have";

export const synapseEntraAdministrator: Rule = {
  id: "analytics/synapse-entra-administrator",
  title: "a Synapse workspace has an administrator from Entra ID",
  severity: "medium",
  resourceTypes: ["azurerm_synapse_workspace"],
  controls: ["NOR-AUT-02"],
  checkov: [],
  rationale: "without one, whoever knows the password of the workspace is its administrator, under no name",
  remediation: "add an azurerm_synapse_workspace_aad_admin with a group",
  references: ["https://learn.microsoft.com/azure/synapse-analytics/sql/active-directory-authentication"],
  evaluate: (workspace, graph) => {
    const forSql = mustHave(workspace, graph, "azurerm_synapse_workspace_sql_aad_admin", "synapse_workspace_id");
    return forSql.state === "pass" ? forSql : mustHave(workspace, graph, "azurerm_synapse_workspace_aad_admin", "synapse_workspace_id", "a group");
  },
};
