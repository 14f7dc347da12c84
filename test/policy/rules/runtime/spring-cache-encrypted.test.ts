import { pass } from "../../../../policy/model";
import { springCacheEncrypted } from "../../../../policy/rules/runtime/spring-cache-encrypted";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodSpring } from "../../support/good-spring";

describeRule(springCacheEncrypted, goodSpring, "azurerm_spring_cloud_app_redis_association.x", [
  ["fails ssl_enabled false", { ssl_enabled: false }, fails("ssl_enabled", false, "true")],
  ["takes azurerm's default", { ssl_enabled: undefined }, pass],
  ["cannot tell a variable", { ssl_enabled: computed }, unknown("ssl_enabled")],
]);
