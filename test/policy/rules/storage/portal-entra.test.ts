import { portalEntra } from "../../../../policy/rules/storage/portal-entra";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(portalEntra, goodStorage, account, [
  [
    "fails where default_to_oauth_authentication is left out",
    { default_to_oauth_authentication: undefined },
    fails("default_to_oauth_authentication", false, "true"),
  ],
  ["fails default_to_oauth_authentication false", { default_to_oauth_authentication: false }, fails("default_to_oauth_authentication", false, "true")],
  ["cannot tell default_to_oauth_authentication from a variable", { default_to_oauth_authentication: computed }, unknown("default_to_oauth_authentication")],
]);
