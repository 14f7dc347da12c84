import { pass } from "../../../../policy/model";
import { privateEndpoint } from "../../../../policy/rules/messaging/private-endpoint";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

for (const type of privateEndpoint.resourceTypes) {
  const endpoint = `azurerm_private_endpoint.${type.slice("azurerm_".length)}`;
  const none = fails("azurerm_private_endpoint", "none", "at least one");
  describeRule(privateEndpoint, goodMessaging, `${type}.main`, [
    ["fails without an endpoint", { [endpoint]: undefined }, none],
    ["fails an endpoint that only may be made", { [`${endpoint}.count`]: computed }, none],
    ["fails one endpoint of three brokers", { count: 3 }, none],
    [
      "takes three endpoints of three brokers",
      { count: 3, [`${endpoint}.count`]: 3, [`${endpoint}.private_service_connection.private_connection_resource_id`]: `\${${type}.main[count.index].id}` },
      pass,
    ],
    ["fails an endpoint to something else", { [`${endpoint}.private_service_connection.private_connection_resource_id`]: computed }, none],
  ]);
}
