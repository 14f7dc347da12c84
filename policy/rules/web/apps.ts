/** Web apps by operating system, as azurerm has them since 3.0, with their slots. */
export const webAppsBySystem = ["azurerm_linux_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app", "azurerm_windows_web_app_slot"];

/** Web apps, those of azurerm before 3.0 as well. */
export const webApps = [...webAppsBySystem, "azurerm_app_service", "azurerm_app_service_slot"];

/** Function apps by operating system, with their slots. */
export const functionAppsBySystem = [
  "azurerm_linux_function_app",
  "azurerm_linux_function_app_slot",
  "azurerm_windows_function_app",
  "azurerm_windows_function_app_slot",
];

/** Function apps, those without a machine of their own and those of azurerm before 3.0 as well. */
export const functionApps = [...functionAppsBySystem, "azurerm_function_app_flex_consumption", "azurerm_function_app", "azurerm_function_app_slot"];

/** All that App Service runs. */
export const apps = [...webApps, ...functionApps, "azurerm_logic_app_standard"];
