import { poolEncrypted } from "../../../../policy/rules/analytics/pool-encrypted";
import { describeSettings } from "../../support/describe-settings";

describeSettings(poolEncrypted, [
  { type: "azurerm_synapse_sql_pool", attribute: "data_encrypted", good: true, bad: false, expected: "true", absent: { fails: false } },
]);
