import { mustBe, type Rule } from "../../model";
import { functionAppsBySystem } from "./apps";

export const backupNetwork: Rule = {
  id: "web/backup-network",
  title: "a backup of an app goes through its subnet",
  severity: "low",
  resourceTypes: ["azurerm_linux_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app", "azurerm_windows_web_app_slot", ...functionAppsBySystem],
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "a backup that leaves over the internet needs a storage account that is open to it",
  remediation: "set virtual_network_backup_restore_enabled to true",
  references: ["https://learn.microsoft.com/azure/app-service/configure-vnet-integration-routing"],
  evaluate: (resource) => mustBe(resource, "virtual_network_backup_restore_enabled", true),
};
