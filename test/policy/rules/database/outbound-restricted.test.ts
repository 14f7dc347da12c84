import { outboundRestricted } from "../../../../policy/rules/database/outbound-restricted";
import { describeSettings } from "../../support/describe-settings";

describeSettings(outboundRestricted, [
  { type: "azurerm_mssql_server", attribute: "outbound_network_restriction_enabled", good: true, bad: false, expected: "true", absent: { fails: false } },
]);
