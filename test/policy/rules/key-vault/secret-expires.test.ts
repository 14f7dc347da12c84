import { secretExpires } from "../../../../policy/rules/key-vault/secret-expires";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodSecrets, secret } from "../../support/good-secrets";

describeRule(secretExpires, goodSecrets, secret, [
  ["fails where expiration_date is left out", { expiration_date: undefined }, fails("expiration_date", undefined, "a value")],
  ["fails expiration_date ''", { expiration_date: "" }, fails("expiration_date", "", "a value")],
  ["cannot tell expiration_date from a variable", { expiration_date: computed }, unknown("expiration_date")],
]);
