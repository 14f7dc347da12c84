import { copyScope } from "../../../../policy/rules/storage/copy-scope";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(copyScope, goodStorage, account, [
  ["fails where allowed_copy_scope is left out", { allowed_copy_scope: undefined }, fails("allowed_copy_scope", undefined, "AAD or PrivateLink")],
  ["fails allowed_copy_scope 'All'", { allowed_copy_scope: "All" }, fails("allowed_copy_scope", "All", "AAD or PrivateLink")],
  ["cannot tell allowed_copy_scope from a variable", { allowed_copy_scope: computed }, unknown("allowed_copy_scope")],
]);
