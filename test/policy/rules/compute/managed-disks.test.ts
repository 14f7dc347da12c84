import { managedDisks } from "../../../../policy/rules/compute/managed-disks";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(managedDisks, goodMachines, "azurerm_virtual_machine.x", [
  [
    "fails a disk in a storage account",
    { "storage_os_disk.vhd_uri": "https://x.blob.core.windows.net/vhds/os.vhd" },
    fails("storage_os_disk.vhd_uri", "https://x.blob.core.windows.net/vhds/os.vhd", "none"),
  ],
  ["fails one whose account is made here", { "storage_os_disk.vhd_uri": computed }, fails("storage_os_disk.vhd_uri", "present", "none")],
]);

describeRule(managedDisks, goodMachines, "azurerm_virtual_machine_scale_set.x", [
  [
    "fails disks in storage accounts",
    { "storage_profile_os_disk.vhd_containers": ["https://x.blob.core.windows.net/vhds"] },
    fails("storage_profile_os_disk.vhd_containers", ["https://x.blob.core.windows.net/vhds"], "none"),
  ],
]);
