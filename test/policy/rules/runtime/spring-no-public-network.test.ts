import { pass } from "../../../../policy/model";
import { springNoPublicNetwork } from "../../../../policy/rules/runtime/spring-no-public-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodSpring } from "../../support/good-spring";

describeRule(springNoPublicNetwork, goodSpring, "azurerm_spring_cloud_api_portal.x", [
  ["fails what is open", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "not true")],
  ["takes what is not written", { public_network_access_enabled: undefined }, pass],
  ["cannot tell a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
]);

describeRule(springNoPublicNetwork, goodSpring, "azurerm_spring_cloud_gateway.x", [
  ["fails what is open", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "not true")],
  ["takes what is not written", { public_network_access_enabled: undefined }, pass],
  ["cannot tell a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
]);

describeRule(springNoPublicNetwork, goodSpring, "azurerm_spring_cloud_dev_tool_portal.x", [
  ["fails what is open", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "not true")],
  ["takes what is not written", { public_network_access_enabled: undefined }, pass],
  ["cannot tell a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
]);
