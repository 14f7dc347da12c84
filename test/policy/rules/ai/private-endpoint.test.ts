import { privateEndpoint } from "../../../../policy/rules/ai/private-endpoint";
import { describeRule, fails } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  privateEndpoint,
  single(
    "azurerm_cognitive_account",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_cognitive_account.x.id}" } } } },
  ),
  "azurerm_cognitive_account.x",
  [["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")]],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_ai_services",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_ai_services.x.id}" } } } },
  ),
  "azurerm_ai_services.x",
  [["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")]],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_ai_foundry",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_ai_foundry.x.id}" } } } },
  ),
  "azurerm_ai_foundry.x",
  [["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")]],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_search_service",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_search_service.x.id}" } } } },
  ),
  "azurerm_search_service.x",
  [["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")]],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_machine_learning_workspace",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_machine_learning_workspace.x.id}" } } } },
  ),
  "azurerm_machine_learning_workspace.x",
  [["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")]],
);
