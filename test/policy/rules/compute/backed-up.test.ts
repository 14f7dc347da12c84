import { notApplicable, pass } from "../../../../policy/model";
import { backedUp } from "../../../../policy/rules/compute/backed-up";
import { describeRule, fails } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(backedUp, goodMachines, "azurerm_linux_virtual_machine.x", [
  ["fails without a backup", { "azurerm_backup_protected_vm.linux": undefined }, fails("azurerm_backup_protected_vm", "none", "one")],
  ["is not about other environments", { tags: { finops_environment: "tt02" } }, notApplicable],
  ["fails several machines with one backup", { count: 3 }, fails("azurerm_backup_protected_vm", "none", "one")],
  [
    "takes as many backups as machines",
    {
      count: 3,
      "azurerm_backup_protected_vm.linux.count": 3,
      "azurerm_backup_protected_vm.linux.source_vm_id": "${azurerm_linux_virtual_machine.x[count.index].id}",
    },
    pass,
  ],
]);

describeRule(backedUp, goodMachines, "azurerm_windows_virtual_machine.x", [
  ["fails without a backup", { "azurerm_backup_protected_vm.windows": undefined }, fails("azurerm_backup_protected_vm", "none", "one")],
]);

describeRule(backedUp, goodMachines, "azurerm_virtual_machine.x", [
  ["fails without a backup", { "azurerm_backup_protected_vm.legacy": undefined }, fails("azurerm_backup_protected_vm", "none", "one")],
]);
