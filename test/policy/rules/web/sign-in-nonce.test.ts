import { pass } from "../../../../policy/model";
import { signInNonce } from "../../../../policy/rules/web/sign-in-nonce";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

for (const type of signInNonce.resourceTypes)
  describeRule(signInNonce, goodWeb, `${type}.main`, [
    ["fails what is off", { "auth_settings_v2.login.validate_nonce": false }, fails("auth_settings_v2.login.validate_nonce", false, "true")],
    ["takes azurerm's default", { "auth_settings_v2.login.validate_nonce": undefined }, pass],
    ["cannot tell a variable", { "auth_settings_v2.login.validate_nonce": computed }, unknown("auth_settings_v2.login.validate_nonce")],
  ]);
