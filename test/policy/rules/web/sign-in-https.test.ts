import { pass } from "../../../../policy/model";
import { signInHttps } from "../../../../policy/rules/web/sign-in-https";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

for (const type of signInHttps.resourceTypes)
  describeRule(signInHttps, goodWeb, `${type}.main`, [
    ["fails what is off", { "auth_settings_v2.require_https": false }, fails("auth_settings_v2.require_https", false, "true")],
    ["takes azurerm's default", { "auth_settings_v2.require_https": undefined }, pass],
    ["cannot tell a variable", { "auth_settings_v2.require_https": computed }, unknown("auth_settings_v2.require_https")],
  ]);
