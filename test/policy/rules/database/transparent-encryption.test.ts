import { transparentEncryption } from "../../../../policy/rules/database/transparent-encryption";
import { describeSettings } from "../../support/describe-settings";

describeSettings(transparentEncryption, [
  { type: "azurerm_mssql_database", attribute: "transparent_data_encryption_enabled", good: true, bad: false, expected: "true", absent: "pass" },
]);
