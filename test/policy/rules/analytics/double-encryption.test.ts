import { doubleEncryption } from "../../../../policy/rules/analytics/double-encryption";
import { describeSettings } from "../../support/describe-settings";

describeSettings(doubleEncryption, [
  { type: "azurerm_kusto_cluster", attribute: "double_encryption_enabled", good: true, bad: false, expected: "true", absent: { fails: false } },
  { type: "azurerm_databricks_workspace", attribute: "infrastructure_encryption_enabled", good: true, bad: false, expected: "true", absent: { fails: false } },
]);
