import { synapseEntraOnly } from "../../../../policy/rules/analytics/synapse-entra-only";
import { describeSettings } from "../../support/describe-settings";

describeSettings(synapseEntraOnly, [
  { type: "azurerm_synapse_workspace", attribute: "azuread_authentication_only", good: true, bad: false, expected: "true", absent: { fails: false } },
]);
