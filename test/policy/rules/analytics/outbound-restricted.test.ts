import { outboundRestricted } from "../../../../policy/rules/analytics/outbound-restricted";
import { describeSettings } from "../../support/describe-settings";

describeSettings(outboundRestricted, [
  { type: "azurerm_synapse_workspace", attribute: "data_exfiltration_protection_enabled", good: true, bad: false, expected: "true", absent: { fails: false } },
  { type: "azurerm_kusto_cluster", attribute: "outbound_network_access_restricted", good: true, bad: false, expected: "true", absent: { fails: false } },
]);
