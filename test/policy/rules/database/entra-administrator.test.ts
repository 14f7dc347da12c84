import { entraAdministrator } from "../../../../policy/rules/database/entra-administrator";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { answers, graphOf } from "../../support/graph";
import { single } from "../../support/single";

describeRule(entraAdministrator, single("azurerm_mssql_server", { azuread_administrator: { login_username: "dba" } }), "azurerm_mssql_server.x", [
  ["fails without one", { azuread_administrator: undefined }, fails("azuread_administrator", undefined, "a group")],
  ["cannot tell a dynamic one", { azuread_administrator: undefined, dynamic: { azuread_administrator: [{}] } }, unknown("azuread_administrator")],
]);

describeRule(
  entraAdministrator,
  single("azurerm_postgresql_server", {}, { azurerm_postgresql_active_directory_administrator: { a: { server_name: "${azurerm_postgresql_server.x.name}" } } }),
  "azurerm_postgresql_server.x",
  [
    [
      "fails without one",
      { "/resource.azurerm_postgresql_active_directory_administrator": undefined },
      fails("azurerm_postgresql_active_directory_administrator", "none", "a group"),
    ],
  ],
);

describeRule(
  entraAdministrator,
  single(
    "azurerm_mysql_flexible_server",
    {},
    { azurerm_mysql_flexible_server_active_directory_administrator: { a: { server_id: "${azurerm_mysql_flexible_server.x.id}" } } },
  ),
  "azurerm_mysql_flexible_server.x",
  [
    [
      "fails without one",
      { "/resource.azurerm_mysql_flexible_server_active_directory_administrator": undefined },
      fails("azurerm_mysql_flexible_server_active_directory_administrator", "none", "a group"),
    ],
  ],
);

describeRule(
  entraAdministrator,
  single("azurerm_mysql_server", {}, { azurerm_mysql_active_directory_administrator: { a: { server_name: "${azurerm_mysql_server.x.name}" } } }),
  "azurerm_mysql_server.x",
  [
    [
      "fails without one",
      { "/resource.azurerm_mysql_active_directory_administrator": undefined },
      fails("azurerm_mysql_active_directory_administrator", "none", "a group"),
    ],
  ],
);

describeRule(
  entraAdministrator,
  single("azurerm_sql_server", {}, { azurerm_sql_active_directory_administrator: { a: { server_name: "${azurerm_sql_server.x.name}" } } }),
  "azurerm_sql_server.x",
  [
    [
      "fails without one",
      { "/resource.azurerm_sql_active_directory_administrator": undefined },
      fails("azurerm_sql_active_directory_administrator", "none", "a group"),
    ],
  ],
);

describeRule(
  entraAdministrator,
  single(
    "azurerm_mssql_managed_instance",
    {},
    { azurerm_mssql_managed_instance_active_directory_administrator: { a: { managed_instance_id: "${azurerm_mssql_managed_instance.x.id}" } } },
  ),
  "azurerm_mssql_managed_instance.x",
  [
    [
      "fails without one",
      { "/resource.azurerm_mssql_managed_instance_active_directory_administrator": undefined },
      fails("azurerm_mssql_managed_instance_active_directory_administrator", "none", "a group"),
    ],
  ],
);

describeRule(
  entraAdministrator,
  single("azurerm_mssql_managed_instance", { azure_active_directory_administrator: { login_username: "dba" } }),
  "azurerm_mssql_managed_instance.x",
  [
    [
      "fails without one",
      { azure_active_directory_administrator: undefined },
      fails("azurerm_mssql_managed_instance_active_directory_administrator", "none", "a group"),
    ],
  ],
);

describeRule(
  entraAdministrator,
  single("azurerm_postgresql_flexible_server_active_directory_administrator", { principal_type: "Group" }),
  "azurerm_postgresql_flexible_server_active_directory_administrator.x",
  [
    ["fails a person", { principal_type: "User" }, fails("principal_type", "User", "Group or ServicePrincipal")],
    ["cannot tell a variable", { principal_type: computed }, unknown("principal_type")],
  ],
);

it("fails a flexible server that nobody administers", () =>
  expect(answers(entraAdministrator, graphOf(single("azurerm_postgresql_flexible_server", {})))).toEqual({
    "azurerm_postgresql_flexible_server.x": fails("azurerm_postgresql_flexible_server_active_directory_administrator", "none", "a group"),
  }));
