import { pass } from "../../../../policy/model";
import { bastionNoFileCopy } from "../../../../policy/rules/network/bastion-no-file-copy";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEntry } from "../../support/good-entry";

describeRule(bastionNoFileCopy, goodEntry, "azurerm_bastion_host.x", [
  ["fails file_copy_enabled true", { file_copy_enabled: true }, fails("file_copy_enabled", true, "false")],
  ["takes azurerm's default", { file_copy_enabled: undefined }, pass],
  ["cannot tell a variable", { file_copy_enabled: computed }, unknown("file_copy_enabled")],
]);
