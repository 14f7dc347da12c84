import { secretContentType } from "../../../../policy/rules/key-vault/secret-content-type";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodSecrets, secret } from "../../support/good-secrets";

describeRule(secretContentType, goodSecrets, secret, [
  ["fails where content_type is left out", { content_type: undefined }, fails("content_type", undefined, "a value")],
  ["fails content_type ''", { content_type: "" }, fails("content_type", "", "a value")],
  ["cannot tell content_type from a variable", { content_type: computed }, unknown("content_type")],
]);
