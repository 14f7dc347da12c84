import { pass } from "../../../../policy/model";
import { noDiskEncryptionAccess } from "../../../../policy/rules/key-vault/no-disk-encryption-access";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodKeyVault, vault } from "../../support/good-key-vault";

describeRule(noDiskEncryptionAccess, goodKeyVault, vault, [
  ["lets azurerm's default for enabled_for_disk_encryption stand", { enabled_for_disk_encryption: undefined }, pass],
  ["fails enabled_for_disk_encryption true", { enabled_for_disk_encryption: true }, fails("enabled_for_disk_encryption", true, "false")],
  ["cannot tell enabled_for_disk_encryption from a variable", { enabled_for_disk_encryption: computed }, unknown("enabled_for_disk_encryption")],
]);
