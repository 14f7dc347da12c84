import { pass } from "../../../../policy/model";
import { diskKey } from "../../../../policy/rules/compute/disk-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodDisks } from "../../support/good-disks";

describeRule(diskKey, goodDisks, "azurerm_managed_disk.x", [
  ["fails Microsoft's key", { disk_encryption_set_id: undefined }, fails("disk_encryption_set_id", undefined, "a value")],
  [
    "takes the key of a confidential machine",
    { disk_encryption_set_id: undefined, secure_vm_disk_encryption_set_id: "${azurerm_disk_encryption_set.x.id}" },
    pass,
  ],
  ["takes an id", { disk_encryption_set_id: "/subscriptions/s/des" }, pass],
  ["cannot tell a variable", { disk_encryption_set_id: computed }, unknown("disk_encryption_set_id")],
]);
