import { continuousBackup } from "../../../../policy/rules/database/continuous-backup";
import { describeSettings } from "../../support/describe-settings";

describeSettings(continuousBackup, [
  { type: "azurerm_cosmosdb_account", attribute: "backup.type", good: "Continuous", bad: "Periodic", expected: "Continuous", absent: { fails: undefined } },
]);
