import { diskLinkShort } from "../../../../policy/rules/compute/disk-link-short";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodDisks } from "../../support/good-disks";

describeRule(diskLinkShort, goodDisks, "azurerm_managed_disk_sas_token.x", [
  ["fails a week", { duration_in_seconds: 604800 }, fails("duration_in_seconds", 604800, "86400 or less")],
  ["cannot tell a variable", { duration_in_seconds: computed }, unknown("duration_in_seconds")],
]);
