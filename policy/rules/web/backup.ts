import { mustBe, type Rule } from "../../model";

export const backup: Rule = {
  id: "web/backup",
  title: "a web app is backed up",
  severity: "low",
  resourceTypes: ["azurerm_linux_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app", "azurerm_windows_web_app_slot", "azurerm_app_service"],
  controls: ["NOR-BAK-02"],
  checkov: [],
  rationale: "what an app keeps on its own disk is gone with the app",
  remediation: "write backup with enabled true, a storage_account_url and a schedule",
  references: ["https://learn.microsoft.com/azure/app-service/manage-backup"],
  evaluate: (resource) => mustBe(resource, "backup.enabled", true),
};
