import { mayHaveBlock } from "../../blocks";
import { mustBe, notApplicable, pass, type Rule } from "../../model";

export const vmBackupEncrypted: Rule = {
  id: "database/vm-backup-encrypted",
  title: "backups of SQL Server on a virtual machine are encrypted",
  severity: "medium",
  resourceTypes: ["azurerm_mssql_virtual_machine"],
  controls: ["NOR-ENC-02"],
  checkov: [],
  rationale: "whoever reaches the storage account restores the databases elsewhere",
  remediation: "give auto_backup.encryption_password, from a vault",
  references: ["https://learn.microsoft.com/azure/azure-sql/virtual-machines/windows/automated-backup"],
  evaluate: (machine) => {
    if (!mayHaveBlock(machine, "auto_backup")) return notApplicable;
    // A password is what turns encryption on; the switch is what earlier versions of azurerm had.
    const isGiven = (machine.get("auto_backup.encryption_password") ?? "") !== "";
    return isGiven ? pass : mustBe(machine, "auto_backup.encryption_enabled", true);
  },
};
