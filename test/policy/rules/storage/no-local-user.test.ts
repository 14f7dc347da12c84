import { noLocalUser } from "../../../../policy/rules/storage/no-local-user";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(noLocalUser, goodStorage, account, [
  ["fails where local_user_enabled is left out", { local_user_enabled: undefined }, fails("local_user_enabled", true, "false")],
  ["fails local_user_enabled true", { local_user_enabled: true }, fails("local_user_enabled", true, "false")],
  ["cannot tell local_user_enabled from a variable", { local_user_enabled: computed }, unknown("local_user_enabled")],
]);
