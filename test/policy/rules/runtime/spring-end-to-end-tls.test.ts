import { springEndToEndTls } from "../../../../policy/rules/runtime/spring-end-to-end-tls";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodSpring } from "../../support/good-spring";

describeRule(springEndToEndTls, goodSpring, "azurerm_spring_cloud_app.x", [
  ["fails tls_enabled false", { tls_enabled: false }, fails("tls_enabled", false, "true")],
  ["fails azurerm's default", { tls_enabled: undefined }, fails("tls_enabled", false, "true")],
  ["cannot tell a variable", { tls_enabled: computed }, unknown("tls_enabled")],
]);
