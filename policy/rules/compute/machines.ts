/** Machines and sets of them by operating system, as azurerm has them since 2.0. */
export const machinesBySystem = [
  "azurerm_linux_virtual_machine",
  "azurerm_windows_virtual_machine",
  "azurerm_linux_virtual_machine_scale_set",
  "azurerm_windows_virtual_machine_scale_set",
];
