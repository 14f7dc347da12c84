import { routeAll } from "../../../../policy/rules/web/route-all";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const types = [
  ["azurerm_linux_web_app", false],
  ["azurerm_linux_web_app_slot", false],
  ["azurerm_windows_web_app", false],
  ["azurerm_windows_web_app_slot", false],
  ["azurerm_app_service", undefined],
  ["azurerm_app_service_slot", undefined],
  ["azurerm_linux_function_app", false],
  ["azurerm_linux_function_app_slot", false],
  ["azurerm_windows_function_app", false],
  ["azurerm_windows_function_app_slot", false],
  ["azurerm_function_app", undefined],
  ["azurerm_function_app_slot", undefined],
  ["azurerm_logic_app_standard", undefined],
] as const;

for (const [type, byDefault] of types)
  describeRule(routeAll, goodWeb, `${type}.main`, [
    ["fails a part of the traffic alone", { "site_config.vnet_route_all_enabled": false }, fails("site_config.vnet_route_all_enabled", false, "true")],
    ["cannot tell a variable", { "site_config.vnet_route_all_enabled": computed }, unknown("site_config.vnet_route_all_enabled")],
    ["fails the default", { "site_config.vnet_route_all_enabled": undefined }, fails("site_config.vnet_route_all_enabled", byDefault, "true")],
  ]);
