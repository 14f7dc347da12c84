import { notApplicable, pass } from "../../../../policy/model";
import { entraOnly } from "../../../../policy/rules/database/entra-only";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { answers, graphOf } from "../../support/graph";
import { single } from "../../support/single";

describeRule(
  entraOnly,
  single("azurerm_postgresql_flexible_server", { authentication: { password_auth_enabled: false } }),
  "azurerm_postgresql_flexible_server.x",
  [
    ["fails passwords and keys", { "authentication.password_auth_enabled": true }, fails("authentication.password_auth_enabled", true, "false")],
    ["judges the default", { "authentication.password_auth_enabled": undefined }, fails("authentication.password_auth_enabled", true, "false")],
    ["cannot tell a variable", { "authentication.password_auth_enabled": computed }, unknown("authentication.password_auth_enabled")],
  ],
);

describeRule(entraOnly, single("azurerm_managed_redis", { default_database: { access_keys_authentication_enabled: false } }), "azurerm_managed_redis.x", [
  [
    "fails passwords and keys",
    { "default_database.access_keys_authentication_enabled": true },
    fails("default_database.access_keys_authentication_enabled", true, "false"),
  ],
  ["judges the default", { "default_database.access_keys_authentication_enabled": undefined }, pass],
  [
    "cannot tell a variable",
    { "default_database.access_keys_authentication_enabled": computed },
    unknown("default_database.access_keys_authentication_enabled"),
  ],
]);

describeRule(entraOnly, single("azurerm_redis_cache", { access_keys_authentication_enabled: false }), "azurerm_redis_cache.x", [
  ["fails passwords and keys", { access_keys_authentication_enabled: true }, fails("access_keys_authentication_enabled", true, "false")],
  ["judges the default", { access_keys_authentication_enabled: undefined }, fails("access_keys_authentication_enabled", true, "false")],
  ["cannot tell a variable", { access_keys_authentication_enabled: computed }, unknown("access_keys_authentication_enabled")],
]);

describeRule(entraOnly, single("azurerm_mssql_server", { azuread_administrator: { azuread_authentication_only: true } }), "azurerm_mssql_server.x", [
  [
    "fails passwords and keys",
    { "azuread_administrator.azuread_authentication_only": false },
    fails("azuread_administrator.azuread_authentication_only", false, "true"),
  ],
  [
    "judges the default",
    { "azuread_administrator.azuread_authentication_only": undefined },
    fails("azuread_administrator.azuread_authentication_only", undefined, "true"),
  ],
  ["cannot tell a variable", { "azuread_administrator.azuread_authentication_only": computed }, unknown("azuread_administrator.azuread_authentication_only")],
]);

describeRule(
  entraOnly,
  single("azurerm_mssql_managed_instance", { azure_active_directory_administrator: { azuread_authentication_only_enabled: true } }),
  "azurerm_mssql_managed_instance.x",
  [
    [
      "fails passwords and keys",
      { "azure_active_directory_administrator.azuread_authentication_only_enabled": false },
      fails("azure_active_directory_administrator.azuread_authentication_only_enabled", false, "true"),
    ],
    [
      "judges the default",
      { "azure_active_directory_administrator.azuread_authentication_only_enabled": undefined },
      fails("azure_active_directory_administrator.azuread_authentication_only_enabled", false, "true"),
    ],
    [
      "cannot tell a variable",
      { "azure_active_directory_administrator.azuread_authentication_only_enabled": computed },
      unknown("azure_active_directory_administrator.azuread_authentication_only_enabled"),
    ],
  ],
);

describeRule(
  entraOnly,
  single("azurerm_mssql_managed_instance_active_directory_administrator", { azuread_authentication_only: true }),
  "azurerm_mssql_managed_instance_active_directory_administrator.x",
  [
    ["fails passwords and keys", { azuread_authentication_only: false }, fails("azuread_authentication_only", false, "true")],
    ["judges the default", { azuread_authentication_only: undefined }, fails("azuread_authentication_only", false, "true")],
    ["cannot tell a variable", { azuread_authentication_only: computed }, unknown("azuread_authentication_only")],
  ],
);

describeRule(entraOnly, single("azurerm_cosmosdb_account", { local_authentication_disabled: true }), "azurerm_cosmosdb_account.x", [
  ["fails passwords and keys", { local_authentication_disabled: false }, fails("local_authentication_disabled", false, "true")],
  ["judges the default", { local_authentication_disabled: undefined }, fails("local_authentication_disabled", false, "true")],
  ["cannot tell a variable", { local_authentication_disabled: computed }, unknown("local_authentication_disabled")],
]);

describeRule(entraOnly, single("azurerm_mongo_cluster", { authentication_methods: ["MicrosoftEntraID"] }), "azurerm_mongo_cluster.x", [
  [
    "fails passwords beside",
    { authentication_methods: ["NativeAuth", "MicrosoftEntraID"] },
    fails("authentication_methods", ["NativeAuth", "MicrosoftEntraID"], "MicrosoftEntraID"),
  ],
  ["fails Azure's default", { authentication_methods: undefined }, fails("authentication_methods", undefined, "MicrosoftEntraID")],
]);

describeRule(
  entraOnly,
  single("azurerm_mysql_flexible_server_configuration", { name: "aad_auth_only", value: "ON" }),
  "azurerm_mysql_flexible_server_configuration.x",
  [
    ["fails passwords", { value: "OFF" }, fails("value", "OFF", "on")],
    ["is about no other parameter", { name: "wait_timeout" }, notApplicable],
  ],
);

it("leaves an instance to the block that names its administrator", () => {
  const administrator = { i: { managed_instance_id: "${azurerm_mssql_managed_instance.x.id}", azuread_authentication_only: true } };
  const json = single("azurerm_mssql_managed_instance", {}, { azurerm_mssql_managed_instance_active_directory_administrator: administrator });
  expect(answers(entraOnly, graphOf(json))).toEqual({
    "azurerm_mssql_managed_instance.x": notApplicable,
    "azurerm_mssql_managed_instance_active_directory_administrator.i": pass,
  });
});
