import { springHttps } from "../../../../policy/rules/runtime/spring-https";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodSpring } from "../../support/good-spring";

describeRule(springHttps, goodSpring, "azurerm_spring_cloud_app.x", [
  ["fails https_only false", { https_only: false }, fails("https_only", false, "true")],
  ["fails azurerm's default", { https_only: undefined }, fails("https_only", false, "true")],
  ["cannot tell a variable", { https_only: computed }, unknown("https_only")],
]);

describeRule(springHttps, goodSpring, "azurerm_spring_cloud_api_portal.x", [
  ["fails https_only_enabled false", { https_only_enabled: false }, fails("https_only_enabled", false, "true")],
  ["fails azurerm's default", { https_only_enabled: undefined }, fails("https_only_enabled", false, "true")],
  ["cannot tell a variable", { https_only_enabled: computed }, unknown("https_only_enabled")],
]);

describeRule(springHttps, goodSpring, "azurerm_spring_cloud_gateway.x", [
  ["fails https_only false", { https_only: false }, fails("https_only", false, "true")],
  ["fails azurerm's default", { https_only: undefined }, fails("https_only", false, "true")],
  ["cannot tell a variable", { https_only: computed }, unknown("https_only")],
]);
