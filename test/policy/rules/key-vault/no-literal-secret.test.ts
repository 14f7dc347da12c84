import { pass } from "../../../../policy/model";
import { noLiteralSecret } from "../../../../policy/rules/key-vault/no-literal-secret";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { goodSecrets, secret } from "../../support/good-secrets";

describeRule(noLiteralSecret, goodSecrets, secret, [
  ["takes a variable", { value: computed }, pass],
  ["takes what is not written to the state", { value: undefined, value_wo: computed }, pass],
  ["takes no value at all", { value: undefined }, pass],
  ["fails a text, and does not repeat it", { value: "s3cret" }, fails("value", "a text in the code", "a reference")],
  ["fails a text that is not written to the state", { value: undefined, value_wo: "s3cret" }, fails("value_wo", "a text in the code", "a reference")],
  ["fails a number", { value: 1234 }, fails("value", "a text in the code", "a reference")],
  ["sees through what only looks like a template", { value: "$${var.x}" }, fails("value", "a text in the code", "a reference")],
]);
