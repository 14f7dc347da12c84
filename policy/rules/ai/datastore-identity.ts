import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_machine_learning_datastore_blobstorage: { service_data_auth_identity: ["WorkspaceSystemAssignedIdentity", "WorkspaceUserAssignedIdentity"] },
  azurerm_machine_learning_datastore_datalake_gen2: { service_data_identity: ["WorkspaceSystemAssignedIdentity", "WorkspaceUserAssignedIdentity"] },
  azurerm_machine_learning_datastore_fileshare: { service_data_identity: ["WorkspaceSystemAssignedIdentity", "WorkspaceUserAssignedIdentity"] },
};

export const datastoreIdentity: Rule = {
  id: "ai/datastore-identity",
  title: "a datastore is read with the identity of the workspace, not a key",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-AUT-01", "NOR-AUT-03"],
  checkov: [],
  rationale: "the key of the account stands in the workspace, and opens all of the account to each of its users",
  remediation: "set service_data_auth_identity (service_data_identity for file shares and Data Lake) to WorkspaceSystemAssignedIdentity",
  references: ["https://learn.microsoft.com/azure/machine-learning/how-to-identity-based-service-authentication"],
  evaluate: holds(settings),
};
