import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_synapse_workspace: { azuread_authentication_only: true },
};

export const synapseEntraOnly: Rule = {
  id: "analytics/synapse-entra-only",
  title: "a Synapse workspace knows identities of Entra ID alone",
  severity: "high",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-AUT-01", "NOR-AUT-02"],
  checkov: [],
  rationale: "a password is copied, shared and never changed, and tells nobody who used it",
  remediation: "set azuread_authentication_only to true",
  references: ["https://learn.microsoft.com/azure/synapse-analytics/sql/active-directory-authentication"],
  evaluate: holds(settings),
};
