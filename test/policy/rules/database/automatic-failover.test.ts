import { automaticFailover } from "../../../../policy/rules/database/automatic-failover";
import { describeSettings } from "../../support/describe-settings";

describeSettings(automaticFailover, [
  { type: "azurerm_cosmosdb_account", attribute: "automatic_failover_enabled", good: true, bad: false, expected: "true", absent: { fails: false } },
]);
