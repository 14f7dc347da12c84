import { noSharedKey } from "../../../../policy/rules/storage/no-shared-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(noSharedKey, goodStorage, account, [
  ["fails where shared_access_key_enabled is left out", { shared_access_key_enabled: undefined }, fails("shared_access_key_enabled", true, "false")],
  ["fails shared_access_key_enabled true", { shared_access_key_enabled: true }, fails("shared_access_key_enabled", true, "false")],
  ["cannot tell shared_access_key_enabled from a variable", { shared_access_key_enabled: computed }, unknown("shared_access_key_enabled")],
]);
