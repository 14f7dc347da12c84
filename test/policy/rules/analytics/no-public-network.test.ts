import { noPublicNetwork } from "../../../../policy/rules/analytics/no-public-network";
import { describeSettings } from "../../support/describe-settings";

describeSettings(noPublicNetwork, [
  { type: "azurerm_data_factory", attribute: "public_network_enabled", good: false, bad: true, expected: "false", absent: { fails: true } },
  { type: "azurerm_synapse_workspace", attribute: "public_network_access_enabled", good: false, bad: true, expected: "false", absent: { fails: true } },
  { type: "azurerm_databricks_workspace", attribute: "public_network_access_enabled", good: false, bad: true, expected: "false", absent: { fails: true } },
  { type: "azurerm_kusto_cluster", attribute: "public_network_access_enabled", good: false, bad: true, expected: "false", absent: { fails: true } },
  { type: "azurerm_purview_account", attribute: "public_network_enabled", good: false, bad: true, expected: "false", absent: { fails: true } },
]);
