import { entraLogin } from "../../../../policy/rules/database/entra-login";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  entraLogin,
  single("azurerm_postgresql_flexible_server", { authentication: { active_directory_auth_enabled: true } }),
  "azurerm_postgresql_flexible_server.x",
  [
    ["fails passwords alone", { "authentication.active_directory_auth_enabled": false }, fails("authentication.active_directory_auth_enabled", false, "true")],
    ["fails what is not written", { authentication: undefined }, fails("authentication.active_directory_auth_enabled", undefined, "true")],
    ["cannot tell a variable", { "authentication.active_directory_auth_enabled": computed }, unknown("authentication.active_directory_auth_enabled")],
  ],
);

describeRule(entraLogin, single("azurerm_redis_cache", { redis_configuration: { active_directory_authentication_enabled: true } }), "azurerm_redis_cache.x", [
  ["fails keys alone", { redis_configuration: undefined }, fails("redis_configuration.active_directory_authentication_enabled", undefined, "true")],
]);
