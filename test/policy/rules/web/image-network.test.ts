import { imageNetwork } from "../../../../policy/rules/web/image-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const types = [
  ["azurerm_linux_web_app", "vnet_image_pull_enabled", false],
  ["azurerm_linux_web_app_slot", "vnet_image_pull_enabled", false],
  ["azurerm_linux_function_app", "vnet_image_pull_enabled", false],
  ["azurerm_linux_function_app_slot", "vnet_image_pull_enabled", false],
  ["azurerm_windows_function_app", "vnet_image_pull_enabled", false],
  ["azurerm_windows_function_app_slot", "vnet_image_pull_enabled", false],
  ["azurerm_windows_web_app", "virtual_network_image_pull_enabled", undefined],
  ["azurerm_windows_web_app_slot", "virtual_network_image_pull_enabled", undefined],
] as const;

for (const [type, attribute, byDefault] of types)
  describeRule(imageNetwork, goodWeb, `${type}.main`, [
    ["fails the internet", { [attribute]: false }, fails(attribute, false, "true")],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
    ["fails the default", { [attribute]: undefined }, fails(attribute, byDefault, "true")],
  ]);
