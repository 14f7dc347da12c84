import { pass } from "../../../../policy/model";
import { localUserKey } from "../../../../policy/rules/storage/local-user-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFiles, localUser } from "../../support/good-files";

describeRule(localUserKey, goodFiles, localUser, [
  ["lets azurerm's default for ssh_password_enabled stand", { ssh_password_enabled: undefined }, pass],
  ["fails ssh_password_enabled true", { ssh_password_enabled: true }, fails("ssh_password_enabled", true, "false")],
  ["cannot tell ssh_password_enabled from a variable", { ssh_password_enabled: computed }, unknown("ssh_password_enabled")],
  ["fails where ssh_key_enabled is left out", { ssh_key_enabled: undefined }, fails("ssh_key_enabled", false, "true")],
  ["fails ssh_key_enabled false", { ssh_key_enabled: false }, fails("ssh_key_enabled", false, "true")],
  ["cannot tell ssh_key_enabled from a variable", { ssh_key_enabled: computed }, unknown("ssh_key_enabled")],
]);
