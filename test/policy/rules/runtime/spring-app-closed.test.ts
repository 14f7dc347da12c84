import { springAppClosed } from "../../../../policy/rules/runtime/spring-app-closed";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodSpring } from "../../support/good-spring";

describeRule(springAppClosed, goodSpring, "azurerm_spring_cloud_app.x", [
  ["fails is_public", { is_public: true }, fails("is_public", true, "false")],
  ["fails public_endpoint_enabled", { public_endpoint_enabled: true }, fails("public_endpoint_enabled", true, "not true")],
  ["cannot tell a variable", { public_endpoint_enabled: computed }, unknown("public_endpoint_enabled")],
]);
