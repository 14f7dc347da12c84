import { pass } from "../../../../policy/model";
import { entraSignIn } from "../../../../policy/rules/integration/entra-sign-in";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

const types = ["azurerm_signalr_service", "azurerm_web_pubsub", "azurerm_web_pubsub_socketio"];

for (const type of types)
  describeRule(entraSignIn, goodIntegration, `${type}.main`, [
    ["fails keys alone", { aad_auth_enabled: false }, fails("aad_auth_enabled", false, "true")],
    ["cannot tell a variable", { aad_auth_enabled: computed }, unknown("aad_auth_enabled")],
    ["takes what is so by default", { aad_auth_enabled: undefined }, pass],
  ]);
