import { identity } from "../../../../policy/rules/web/identity";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const types = [
  "azurerm_linux_web_app",
  "azurerm_linux_web_app_slot",
  "azurerm_windows_web_app",
  "azurerm_windows_web_app_slot",
  "azurerm_app_service",
  "azurerm_app_service_slot",
  "azurerm_linux_function_app",
  "azurerm_linux_function_app_slot",
  "azurerm_windows_function_app",
  "azurerm_windows_function_app_slot",
  "azurerm_function_app_flex_consumption",
  "azurerm_function_app",
  "azurerm_function_app_slot",
  "azurerm_logic_app_standard",
  "azurerm_container_app",
  "azurerm_container_app_job",
  "azurerm_logic_app_workflow",
];

for (const type of types)
  describeRule(identity, goodWeb, `${type}.main`, [
    ["fails what has none", { "identity.type": undefined }, fails("identity.type", undefined, "a value")],
    ["cannot tell a variable", { "identity.type": computed }, unknown("identity.type")],
  ]);
