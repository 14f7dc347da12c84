import { registryPrivateEndpoint } from "../../../../policy/rules/runtime/registry-private-endpoint";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRegistry, registry } from "../../support/good-registry";

describeRule(registryPrivateEndpoint, goodRegistry, registry, [
  ["fails without an endpoint", { azurerm_private_endpoint: undefined }, fails("azurerm_private_endpoint", "none", "at least one")],
  ["fails an endpoint that only may be made", { "azurerm_private_endpoint.e.count": computed }, fails("azurerm_private_endpoint", "none", "at least one")],
  [
    "fails an endpoint to something else",
    { "azurerm_private_endpoint.e.private_service_connection.private_connection_resource_id": computed },
    fails("azurerm_private_endpoint", "none", "at least one"),
  ],
  ["fails data_endpoint_enabled false", { data_endpoint_enabled: false }, fails("data_endpoint_enabled", false, "true")],
  ["cannot tell data_endpoint_enabled from a variable", { data_endpoint_enabled: computed }, unknown("data_endpoint_enabled")],
]);
