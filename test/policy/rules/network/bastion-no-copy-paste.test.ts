import { bastionNoCopyPaste } from "../../../../policy/rules/network/bastion-no-copy-paste";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEntry } from "../../support/good-entry";

describeRule(bastionNoCopyPaste, goodEntry, "azurerm_bastion_host.x", [
  ["fails copy_paste_enabled true", { copy_paste_enabled: true }, fails("copy_paste_enabled", true, "false")],
  ["fails azurerm's default", { copy_paste_enabled: undefined }, fails("copy_paste_enabled", true, "false")],
  ["cannot tell a variable", { copy_paste_enabled: computed }, unknown("copy_paste_enabled")],
]);
