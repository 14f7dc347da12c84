import { noAnonymousAccess } from "../../../../policy/rules/storage/no-anonymous-access";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(noAnonymousAccess, goodStorage, account, [
  ["fails azurerm's default for public blobs", { allow_nested_items_to_be_public: undefined }, fails("allow_nested_items_to_be_public", true, "false")],
  ["fails azurerm's default for local users", { local_user_enabled: undefined }, fails("local_user_enabled", true, "false")],
  ["fails blobs that can be made public", { allow_nested_items_to_be_public: true }, fails("allow_nested_items_to_be_public", true, "false")],
  ["fails local users", { local_user_enabled: true }, fails("local_user_enabled", true, "false")],
  ["cannot tell a variable", { local_user_enabled: computed }, unknown("local_user_enabled")],
]);
