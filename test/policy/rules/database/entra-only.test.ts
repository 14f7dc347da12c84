import { entraOnly } from "../../../../policy/rules/database/entra-only";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { administrator, goodDatabases, redis, server } from "../../support/good-databases";
import { answers, graphOf } from "../../support/graph";

describeRule(entraOnly, goodDatabases, server, [
  ["fails password_auth_enabled true", { "authentication.password_auth_enabled": true }, fails("authentication.password_auth_enabled", true, "false")],
  ["cannot tell password_auth_enabled from a variable", { "authentication.password_auth_enabled": computed }, unknown("authentication.password_auth_enabled")],
  [
    "fails active_directory_auth_enabled false",
    { "authentication.active_directory_auth_enabled": false },
    fails("authentication.active_directory_auth_enabled", false, "true"),
  ],
  [
    "cannot tell active_directory_auth_enabled from a variable",
    { "authentication.active_directory_auth_enabled": computed },
    unknown("authentication.active_directory_auth_enabled"),
  ],
  ["fails azurerm's defaults", { authentication: undefined }, fails("authentication.active_directory_auth_enabled", undefined, "true")],
]);

describeRule(entraOnly, goodDatabases, administrator, [
  ["fails principal_type User", { principal_type: "User" }, fails("principal_type", "User", "Group or ServicePrincipal")],
  ["cannot tell principal_type from a variable", { principal_type: computed }, unknown("principal_type")],
]);

describeRule(entraOnly, goodDatabases, redis, [
  [
    "fails access keys true",
    { "default_database.access_keys_authentication_enabled": true },
    fails("default_database.access_keys_authentication_enabled", true, "false"),
  ],
  [
    "cannot tell access keys from a variable",
    { "default_database.access_keys_authentication_enabled": computed },
    unknown("default_database.access_keys_authentication_enabled"),
  ],
]);

it("fails a server that nobody administers", () => {
  const { azurerm_postgresql_flexible_server: servers } = goodDatabases.resource as Record<string, never>;
  expect(answers(entraOnly, graphOf({ resource: { azurerm_postgresql_flexible_server: servers } }))).toEqual({
    [server]: fails("azurerm_postgresql_flexible_server_active_directory_administrator", "none", "a group"),
  });
});
