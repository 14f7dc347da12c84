import { pass } from "../../../../policy/model";
import { noSharedKey } from "../../../../policy/rules/integration/no-shared-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

const attributes = {
  azurerm_signalr_service: "local_auth_enabled",
  azurerm_web_pubsub: "local_auth_enabled",
  azurerm_web_pubsub_socketio: "local_auth_enabled",
  azurerm_iothub: "local_authentication_enabled",
  azurerm_maps_account: "local_authentication_enabled",
};

for (const [type, attribute] of Object.entries(attributes))
  describeRule(noSharedKey, goodIntegration, `${type}.main`, [
    ["fails keys", { [attribute]: true }, fails(attribute, true, "false")],
    ["fails azurerm's default", { [attribute]: undefined }, fails(attribute, true, "false")],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
  ]);

describeRule(noSharedKey, goodIntegration, "azurerm_dashboard_grafana.main", [
  ["fails keys", { api_key_enabled: true }, fails("api_key_enabled", true, "false")],
  ["takes azurerm's default", { api_key_enabled: undefined }, pass],
]);

const modes = "allowed_authentication_modes";
describeRule(noSharedKey, goodIntegration, "azurerm_batch_account.main", [
  ["fails keys", { [modes]: ["AAD", "SharedKey"] }, fails(modes, ["AAD", "SharedKey"], "without SharedKey")],
  ["fails what Azure does by itself", { [modes]: undefined }, fails(modes, undefined, "without SharedKey")],
  ["cannot tell a variable", { [modes]: computed }, unknown(modes)],
]);
