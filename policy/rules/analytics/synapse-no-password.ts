import { pass, type Rule } from "../../model";

export const synapseNoPassword: Rule = {
  id: "analytics/synapse-no-password",
  title: "a Synapse workspace has no password in its configuration",
  severity: "medium",
  resourceTypes: ["azurerm_synapse_workspace"],
  controls: ["NOR-AUT-09"],
  checkov: ["CKV_AZURE_239"],
  rationale: "the password lies in the state of Terraform, and often in the code, for whoever reads it there",
  remediation: "leave sql_administrator_login_password out, and set azuread_authentication_only to true",
  references: ["https://learn.microsoft.com/azure/synapse-analytics/sql/active-directory-authentication"],
  evaluate: (workspace) => {
    const password = workspace.body.sql_administrator_login_password ?? "";
    return password === "" ? pass : { state: "fail", attribute: "sql_administrator_login_password", actual: "a password", expected: "none" };
  },
};
