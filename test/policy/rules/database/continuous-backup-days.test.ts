import { continuousBackupDays } from "../../../../policy/rules/database/continuous-backup-days";
import { describeSettings } from "../../support/describe-settings";

describeSettings(continuousBackupDays, [
  {
    type: "azurerm_cosmosdb_account",
    attribute: "backup.tier",
    good: "Continuous30Days",
    bad: "Continuous7Days",
    expected: "Continuous30Days",
    absent: "pass",
  },
]);
