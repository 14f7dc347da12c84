import { pass } from "../../../../policy/model";
import { machineDiskKey } from "../../../../policy/rules/compute/machine-disk-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(machineDiskKey, goodMachines, "azurerm_linux_virtual_machine.x", [
  ["fails without a key of our own", { "os_disk.disk_encryption_set_id": undefined }, fails("os_disk.disk_encryption_set_id", undefined, "a value")],
  [
    "takes the key of a confidential machine",
    { "os_disk.disk_encryption_set_id": undefined, "os_disk.secure_vm_disk_encryption_set_id": "${azurerm_disk_encryption_set.x.id}" },
    pass,
  ],
  ["cannot tell a variable", { "os_disk.disk_encryption_set_id": computed }, unknown("os_disk.disk_encryption_set_id")],
]);

describeRule(machineDiskKey, goodMachines, "azurerm_windows_virtual_machine.x", [
  ["fails without a key of our own", { "os_disk.disk_encryption_set_id": undefined }, fails("os_disk.disk_encryption_set_id", undefined, "a value")],
]);

describeRule(machineDiskKey, goodMachines, "azurerm_linux_virtual_machine_scale_set.x", [
  ["fails without a key of our own", { "os_disk.disk_encryption_set_id": undefined }, fails("os_disk.disk_encryption_set_id", undefined, "a value")],
]);

describeRule(machineDiskKey, goodMachines, "azurerm_windows_virtual_machine_scale_set.x", [
  ["fails without a key of our own", { "os_disk.disk_encryption_set_id": undefined }, fails("os_disk.disk_encryption_set_id", undefined, "a value")],
]);

describeRule(machineDiskKey, goodMachines, "azurerm_orchestrated_virtual_machine_scale_set.x", [
  ["fails without a key of our own", { "os_disk.disk_encryption_set_id": undefined }, fails("os_disk.disk_encryption_set_id", undefined, "a value")],
]);
