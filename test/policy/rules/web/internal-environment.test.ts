import { internalEnvironment } from "../../../../policy/rules/web/internal-environment";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

describeRule(internalEnvironment, goodWeb, "azurerm_app_service_environment_v3.main", [
  ["fails azurerm's default", { internal_load_balancing_mode: undefined }, fails("internal_load_balancing_mode", "None", "Web, Publishing")],
  ["cannot tell a variable", { internal_load_balancing_mode: computed }, unknown("internal_load_balancing_mode")],
]);

describeRule(internalEnvironment, goodWeb, "azurerm_container_app_environment.main", [
  ["fails azurerm's default", { internal_load_balancer_enabled: undefined }, fails("internal_load_balancer_enabled", false, "true")],
  ["cannot tell a variable", { internal_load_balancer_enabled: computed }, unknown("internal_load_balancer_enabled")],
]);
