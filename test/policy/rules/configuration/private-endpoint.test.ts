import { privateEndpoint } from "../../../../policy/rules/configuration/private-endpoint";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { goodConfiguration, store } from "../../support/good-configuration";

describeRule(privateEndpoint, goodConfiguration, store, [
  ["fails without an endpoint", { azurerm_private_endpoint: undefined }, fails("azurerm_private_endpoint", "none", "at least one")],
  ["fails an endpoint that only may be made", { "azurerm_private_endpoint.e.count": computed }, fails("azurerm_private_endpoint", "none", "at least one")],
  [
    "fails an endpoint to something else",
    { "azurerm_private_endpoint.e.private_service_connection.private_connection_resource_id": computed },
    fails("azurerm_private_endpoint", "none", "at least one"),
  ],
]);
