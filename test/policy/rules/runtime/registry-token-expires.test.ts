import { pass } from "../../../../policy/model";
import { registryTokenExpires } from "../../../../policy/rules/runtime/registry-token-expires";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { goodParts } from "../../support/good-parts";

describeRule(registryTokenExpires, goodParts, "azurerm_container_registry_token_password.x", [
  ["fails a password for ever", { "password1.expiry": undefined }, fails("password1.expiry", undefined, "a date")],
  ["fails the second one too", { password2: {} }, fails("password2.expiry", undefined, "a date")],
  ["takes a date that is computed", { "password1.expiry": computed }, pass],
]);
