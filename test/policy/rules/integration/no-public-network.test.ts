import { noPublicNetwork } from "../../../../policy/rules/integration/no-public-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

const attribute = "public_network_access_enabled";

for (const type of noPublicNetwork.resourceTypes.filter((type) => type !== "azurerm_web_pubsub_socketio"))
  describeRule(noPublicNetwork, goodIntegration, `${type}.main`, [
    ["fails a public endpoint", { [attribute]: true }, fails(attribute, true, "false")],
    ["fails what is not written", { [attribute]: undefined }, expect.objectContaining({ state: "fail", attribute })],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
  ]);

describeRule(noPublicNetwork, goodIntegration, "azurerm_web_pubsub_socketio.main", [
  ["fails a public endpoint", { public_network_access: "Enabled" }, fails("public_network_access", "Enabled", "Disabled")],
  ["fails azurerm's default", { public_network_access: undefined }, fails("public_network_access", "Enabled", "Disabled")],
]);
