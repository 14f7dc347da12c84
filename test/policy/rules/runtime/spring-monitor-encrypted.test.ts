import { springMonitorEncrypted } from "../../../../policy/rules/runtime/spring-monitor-encrypted";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodSpring } from "../../support/good-spring";

describeRule(springMonitorEncrypted, goodSpring, "azurerm_spring_cloud_app_dynamics_application_performance_monitoring.x", [
  ["fails controller_ssl_enabled false", { controller_ssl_enabled: false }, fails("controller_ssl_enabled", false, "true")],
  ["fails azurerm's default", { controller_ssl_enabled: undefined }, fails("controller_ssl_enabled", false, "true")],
  ["cannot tell a variable", { controller_ssl_enabled: computed }, unknown("controller_ssl_enabled")],
]);
