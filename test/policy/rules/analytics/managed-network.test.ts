import { managedNetwork } from "../../../../policy/rules/analytics/managed-network";
import { describeSettings } from "../../support/describe-settings";

describeSettings(managedNetwork, [
  { type: "azurerm_data_factory", attribute: "managed_virtual_network_enabled", good: true, bad: false, expected: "true", absent: { fails: false } },
  { type: "azurerm_synapse_workspace", attribute: "managed_virtual_network_enabled", good: true, bad: false, expected: "true", absent: { fails: false } },
]);
