import { pass } from "../../../../policy/model";
import { registryPrivateEndpoint } from "../../../../policy/rules/runtime/registry-private-endpoint";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { goodRegistry } from "../../support/good-registry";

describeRule(registryPrivateEndpoint, goodRegistry, "azurerm_container_registry.r", [
  ["fails without an endpoint", { azurerm_private_endpoint: undefined }, fails("azurerm_private_endpoint", "none", "at least one")],
  ["fails an endpoint that only may be made", { "azurerm_private_endpoint.e.count": computed }, fails("azurerm_private_endpoint", "none", "at least one")],
  [
    "fails an endpoint to something else",
    { "azurerm_private_endpoint.e.private_service_connection.private_connection_resource_id": computed },
    fails("azurerm_private_endpoint", "none", "at least one"),
  ],
  ["fails one endpoint for several registries", { count: 3 }, fails("azurerm_private_endpoint", "none", "at least one")],
  [
    "takes as many endpoints as registries",
    {
      count: 3,
      "azurerm_private_endpoint.e.count": 3,
      "azurerm_private_endpoint.e.private_service_connection.private_connection_resource_id": "${azurerm_container_registry.r[count.index].id}",
    },
    pass,
  ],
  [
    "takes endpoints that go through the registries",
    {
      for_each: { a: "a", b: "b" },
      "azurerm_private_endpoint.e.for_each": "${azurerm_container_registry.r}",
      "azurerm_private_endpoint.e.private_service_connection.private_connection_resource_id": "${each.value.id}",
    },
    pass,
  ],
  [
    "takes counts from the same variable",
    {
      count: computed,
      "azurerm_private_endpoint.e.count": computed,
      "azurerm_private_endpoint.e.private_service_connection.private_connection_resource_id": "${azurerm_container_registry.r[count.index].id}",
    },
    pass,
  ],
  [
    "takes endpoints one by one",
    {
      count: 2,
      "azurerm_private_endpoint.e.private_service_connection.private_connection_resource_id": "${azurerm_container_registry.r[0].id}",
      "azurerm_private_endpoint.f": { private_service_connection: { private_connection_resource_id: "${azurerm_container_registry.r[1].id}" } },
    },
    pass,
  ],
  [
    "fails two endpoints to the same one of two",
    { count: 2, "azurerm_private_endpoint.f": { private_service_connection: { private_connection_resource_id: "${azurerm_container_registry.r.id}" } } },
    fails("azurerm_private_endpoint", "none", "at least one"),
  ],
]);
