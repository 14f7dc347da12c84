import { pass } from "../../../../policy/model";
import { noOtherAccess } from "../../../../policy/rules/storage/no-other-access";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { filesystem, goodFiles } from "../../support/good-files";

describeRule(noOtherAccess, goodFiles, filesystem, [
  ["passes without entries", { ace: undefined }, pass],
  ["fails others that read", { ace: [{ type: "other", permissions: "r-x" }] }, fails("ace.permissions", "r-x", "---")],
  ["fails others by default", { ace: [{ scope: "default", type: "other", permissions: "--x" }] }, fails("ace.permissions", "--x", "---")],
  ["lets users be named", { ace: { type: "user", id: "x", permissions: "rwx" } }, pass],
  ["cannot tell a variable", { ace: [{ type: "other", permissions: computed }] }, unknown("ace.permissions")],
  ["cannot tell a dynamic block", { ace: undefined, dynamic: { ace: {} } }, unknown("ace.permissions")],
]);
