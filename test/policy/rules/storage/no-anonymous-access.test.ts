import { noAnonymousAccess } from "../../../../policy/rules/storage/no-anonymous-access";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(noAnonymousAccess, goodStorage, account, [
  [
    "fails where allow_nested_items_to_be_public is left out",
    { allow_nested_items_to_be_public: undefined },
    fails("allow_nested_items_to_be_public", true, "false"),
  ],
  ["fails allow_nested_items_to_be_public true", { allow_nested_items_to_be_public: true }, fails("allow_nested_items_to_be_public", true, "false")],
  ["cannot tell allow_nested_items_to_be_public from a variable", { allow_nested_items_to_be_public: computed }, unknown("allow_nested_items_to_be_public")],
]);
