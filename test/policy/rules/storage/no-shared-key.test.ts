import { noSharedKey } from "../../../../policy/rules/storage/no-shared-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(noSharedKey, goodStorage, account, [
  ["fails azurerm's default, a shared key", { shared_access_key_enabled: undefined }, fails("shared_access_key_enabled", true, "false")],
  ["fails a shared key", { shared_access_key_enabled: true }, fails("shared_access_key_enabled", true, "false")],
  ["fails azurerm's default in the portal", { default_to_oauth_authentication: undefined }, fails("default_to_oauth_authentication", false, "true")],
  ["cannot tell a variable", { shared_access_key_enabled: computed }, unknown("shared_access_key_enabled")],
]);
