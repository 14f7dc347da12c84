import { databricksStorageClosed } from "../../../../policy/rules/analytics/databricks-storage-closed";
import { describeSettings } from "../../support/describe-settings";

describeSettings(databricksStorageClosed, [
  { type: "azurerm_databricks_workspace", attribute: "default_storage_firewall_enabled", good: true, bad: false, expected: "true", absent: { fails: false } },
]);
