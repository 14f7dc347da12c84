import { pass } from "../../../../policy/model";
import { privateEndpoint } from "../../../../policy/rules/database/private-endpoint";
import { describeRule, fails } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  privateEndpoint,
  single(
    "azurerm_postgresql_server",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_postgresql_server.x.id}" } } } },
  ),
  "azurerm_postgresql_server.x",
  [["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")]],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_mysql_server",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_mysql_server.x.id}" } } } },
  ),
  "azurerm_mysql_server.x",
  [["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")]],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_mariadb_server",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_mariadb_server.x.id}" } } } },
  ),
  "azurerm_mariadb_server.x",
  [["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")]],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_mssql_server",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_mssql_server.x.id}" } } } },
  ),
  "azurerm_mssql_server.x",
  [["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")]],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_sql_server",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_sql_server.x.id}" } } } },
  ),
  "azurerm_sql_server.x",
  [["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")]],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_cosmosdb_account",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_cosmosdb_account.x.id}" } } } },
  ),
  "azurerm_cosmosdb_account.x",
  [["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")]],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_cosmosdb_postgresql_cluster",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_cosmosdb_postgresql_cluster.x.id}" } } } },
  ),
  "azurerm_cosmosdb_postgresql_cluster.x",
  [["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")]],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_mongo_cluster",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_mongo_cluster.x.id}" } } } },
  ),
  "azurerm_mongo_cluster.x",
  [["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")]],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_redis_enterprise_cluster",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_redis_enterprise_cluster.x.id}" } } } },
  ),
  "azurerm_redis_enterprise_cluster.x",
  [["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")]],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_managed_redis",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_managed_redis.x.id}" } } } },
  ),
  "azurerm_managed_redis.x",
  [["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")]],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_postgresql_flexible_server",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_postgresql_flexible_server.x.id}" } } } },
  ),
  "azurerm_postgresql_flexible_server.x",
  [
    ["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")],
    ["takes one in a subnet", { delegated_subnet_id: "${var.subnet}", "/resource.azurerm_private_endpoint": undefined }, pass],
  ],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_mysql_flexible_server",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_mysql_flexible_server.x.id}" } } } },
  ),
  "azurerm_mysql_flexible_server.x",
  [
    ["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")],
    ["takes one in a subnet", { delegated_subnet_id: "${var.subnet}", "/resource.azurerm_private_endpoint": undefined }, pass],
  ],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_redis_cache",
    {},
    { azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: "${azurerm_redis_cache.x.id}" } } } },
  ),
  "azurerm_redis_cache.x",
  [
    ["fails without an endpoint", { "/resource.azurerm_private_endpoint": undefined }, fails("azurerm_private_endpoint", "none", "at least one")],
    ["takes one in a subnet", { subnet_id: "${var.subnet}", "/resource.azurerm_private_endpoint": undefined }, pass],
  ],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_mssql_server",
    { count: 3 },
    {
      azurerm_private_endpoint: {
        e: { count: 3, private_service_connection: { private_connection_resource_id: "${azurerm_mssql_server.x[count.index].id}" } },
      },
    },
  ),
  "azurerm_mssql_server.x",
  [
    ["fails three servers with one endpoint", { "azurerm_private_endpoint.e.count": undefined }, fails("azurerm_private_endpoint", "none", "at least one")],
    ["fails three servers with two endpoints", { "azurerm_private_endpoint.e.count": 2 }, fails("azurerm_private_endpoint", "none", "at least one")],
    ["knows a count that follows the servers", { "azurerm_private_endpoint.e.count": "${length(azurerm_mssql_server.x)}" }, pass],
    ["knows the same variable count", { count: "${var.n}", "azurerm_private_endpoint.e.count": "${var.n}" }, pass],
    [
      "fails another variable count",
      { count: "${var.n}", "azurerm_private_endpoint.e.count": "${var.m}" },
      fails("azurerm_private_endpoint", "none", "at least one"),
    ],
    ["takes one endpoint for one of them", { count: 1, "azurerm_private_endpoint.e.count": undefined }, pass],
  ],
);

describeRule(
  privateEndpoint,
  single(
    "azurerm_mssql_server",
    { for_each: "${var.servers}" },
    {
      azurerm_private_endpoint: {
        e: { for_each: "${var.servers}", private_service_connection: { private_connection_resource_id: "${azurerm_mssql_server.x[each.key].id}" } },
      },
    },
  ),
  "azurerm_mssql_server.x",
  [
    [
      "knows a for_each over the servers",
      {
        "azurerm_private_endpoint.e.for_each": "${azurerm_mssql_server.x}",
        "azurerm_private_endpoint.e.private_service_connection.private_connection_resource_id": "${each.value.id}",
      },
      pass,
    ],
    ["fails one endpoint", { "azurerm_private_endpoint.e.for_each": undefined }, fails("azurerm_private_endpoint", "none", "at least one")],
  ],
);
