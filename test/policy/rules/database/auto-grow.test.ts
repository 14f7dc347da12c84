import { autoGrow } from "../../../../policy/rules/database/auto-grow";
import { describeSettings } from "../../support/describe-settings";

describeSettings(autoGrow, [
  { type: "azurerm_postgresql_flexible_server", attribute: "auto_grow_enabled", good: true, bad: false, expected: "true", absent: { fails: false } },
  { type: "azurerm_postgresql_server", attribute: "auto_grow_enabled", good: true, bad: false, expected: "true", absent: "pass" },
  { type: "azurerm_mysql_flexible_server", attribute: "storage.auto_grow_enabled", good: true, bad: false, expected: "true", absent: "pass" },
  { type: "azurerm_mysql_server", attribute: "auto_grow_enabled", good: true, bad: false, expected: "true", absent: "pass" },
  { type: "azurerm_mariadb_server", attribute: "auto_grow_enabled", good: true, bad: false, expected: "true", absent: "pass" },
]);
