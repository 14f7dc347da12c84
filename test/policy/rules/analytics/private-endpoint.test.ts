import { privateEndpoint } from "../../../../policy/rules/analytics/private-endpoint";
import { describeRule, fails } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  privateEndpoint,
  single(
    "azurerm_data_factory",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_data_factory.x.id}" } } } },
  ),
  "azurerm_data_factory.x",
  [["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")]],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_synapse_workspace",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_synapse_workspace.x.id}" } } } },
  ),
  "azurerm_synapse_workspace.x",
  [["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")]],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_databricks_workspace",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_databricks_workspace.x.id}" } } } },
  ),
  "azurerm_databricks_workspace.x",
  [["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")]],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_kusto_cluster",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_kusto_cluster.x.id}" } } } },
  ),
  "azurerm_kusto_cluster.x",
  [["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")]],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_purview_account",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_purview_account.x.id}" } } } },
  ),
  "azurerm_purview_account.x",
  [["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")]],
);
