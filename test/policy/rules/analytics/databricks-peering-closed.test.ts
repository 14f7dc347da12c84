import { databricksPeeringClosed } from "../../../../policy/rules/analytics/databricks-peering-closed";
import { describeSettings } from "../../support/describe-settings";

describeSettings(databricksPeeringClosed, [
  { type: "azurerm_databricks_virtual_network_peering", attribute: "allow_forwarded_traffic", good: false, bad: true, expected: "false", absent: "pass" },
  { type: "azurerm_databricks_virtual_network_peering", attribute: "allow_gateway_transit", good: false, bad: true, expected: "false", absent: "pass" },
  { type: "azurerm_databricks_virtual_network_peering", attribute: "use_remote_gateways", good: false, bad: true, expected: "false", absent: "pass" },
]);
