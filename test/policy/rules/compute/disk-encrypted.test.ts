import { pass } from "../../../../policy/model";
import { diskEncrypted } from "../../../../policy/rules/compute/disk-encrypted";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodDisks } from "../../support/good-disks";

describeRule(diskEncrypted, goodDisks, "azurerm_managed_disk.x", [
  [
    "fails encryption that is off, as azurerm 3 could write it",
    { encryption_settings: { enabled: false } },
    fails("encryption_settings.enabled", false, "true"),
  ],
  ["takes encryption that is on", { encryption_settings: { enabled: true } }, pass],
  ["cannot tell a variable", { encryption_settings: { enabled: computed } }, unknown("encryption_settings.enabled")],
]);
