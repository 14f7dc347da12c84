import { datastoreIdentity } from "../../../../policy/rules/ai/datastore-identity";
import { describeSettings } from "../../support/describe-settings";

describeSettings(datastoreIdentity, [
  {
    type: "azurerm_machine_learning_datastore_blobstorage",
    attribute: "service_data_auth_identity",
    good: "WorkspaceSystemAssignedIdentity",
    bad: "None",
    expected: "WorkspaceSystemAssignedIdentity or WorkspaceUserAssignedIdentity",
    absent: { fails: "None" },
  },
  {
    type: "azurerm_machine_learning_datastore_datalake_gen2",
    attribute: "service_data_identity",
    good: "WorkspaceSystemAssignedIdentity",
    bad: "None",
    expected: "WorkspaceSystemAssignedIdentity or WorkspaceUserAssignedIdentity",
    absent: { fails: "None" },
  },
  {
    type: "azurerm_machine_learning_datastore_fileshare",
    attribute: "service_data_identity",
    good: "WorkspaceSystemAssignedIdentity",
    bad: "None",
    expected: "WorkspaceSystemAssignedIdentity or WorkspaceUserAssignedIdentity",
    absent: { fails: "None" },
  },
]);
