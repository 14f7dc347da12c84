import { poolGeoBackup } from "../../../../policy/rules/analytics/pool-geo-backup";
import { describeSettings } from "../../support/describe-settings";

describeSettings(poolGeoBackup, [
  { type: "azurerm_synapse_sql_pool", attribute: "geo_backup_policy_enabled", good: true, bad: false, expected: "true", absent: "pass" },
]);
