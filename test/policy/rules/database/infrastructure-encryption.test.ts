import { infrastructureEncryption } from "../../../../policy/rules/database/infrastructure-encryption";
import { describeSettings } from "../../support/describe-settings";

describeSettings(infrastructureEncryption, [
  { type: "azurerm_postgresql_server", attribute: "infrastructure_encryption_enabled", good: true, bad: false, expected: "true", absent: { fails: false } },
  { type: "azurerm_mysql_server", attribute: "infrastructure_encryption_enabled", good: true, bad: false, expected: "true", absent: { fails: false } },
]);
