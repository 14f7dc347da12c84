import { eachBlock } from "../../blocks";
import { mustBe, type Rule } from "../../model";

export const lastBackupKept: Rule = {
  id: "web/last-backup-kept",
  title: "the last backup of a web app is kept however old it is",
  severity: "low",
  resourceTypes: ["azurerm_linux_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app", "azurerm_windows_web_app_slot", "azurerm_app_service"],
  controls: ["NOR-BAK-02"],
  checkov: [],
  rationale: "where backups have failed for as long as they are kept, the last good one is deleted too, and nothing is left to go back to",
  remediation: "set keep_at_least_one_backup in backup.schedule to true",
  references: ["https://learn.microsoft.com/azure/app-service/manage-backup"],
  evaluate: (app) => eachBlock(app, "backup.schedule", (schedule) => mustBe(schedule, "keep_at_least_one_backup", true)),
};
