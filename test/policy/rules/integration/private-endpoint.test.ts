import { privateEndpoint } from "../../../../policy/rules/integration/private-endpoint";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

for (const type of privateEndpoint.resourceTypes) {
  const endpoint = `azurerm_private_endpoint.${type.slice("azurerm_".length)}`;
  const none = fails("azurerm_private_endpoint", "none", "at least one");
  describeRule(privateEndpoint, goodIntegration, `${type}.main`, [
    ["fails without an endpoint", { [endpoint]: undefined }, none],
    ["fails an endpoint that only may be made", { [`${endpoint}.count`]: computed }, none],
  ]);
}
