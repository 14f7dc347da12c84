import { ledger } from "../../../../policy/rules/database/ledger";
import { describeSettings } from "../../support/describe-settings";

describeSettings(ledger, [
  { type: "azurerm_mssql_database", attribute: "ledger_enabled", good: true, bad: false, expected: "true", absent: { fails: undefined } },
]);
