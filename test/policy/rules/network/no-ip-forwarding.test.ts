import { pass } from "../../../../policy/model";
import { noIpForwarding } from "../../../../policy/rules/network/no-ip-forwarding";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(noIpForwarding, goodMachines, "azurerm_network_interface.x", [
  ["fails ip_forwarding_enabled true", { ip_forwarding_enabled: true }, fails("ip_forwarding_enabled", true, "false")],
  ["takes azurerm's default", { ip_forwarding_enabled: undefined }, pass],
  ["cannot tell a variable", { ip_forwarding_enabled: computed }, unknown("ip_forwarding_enabled")],
]);

describeRule(noIpForwarding, goodMachines, "azurerm_linux_virtual_machine_scale_set.x", [
  [
    "fails network_interface.enable_ip_forwarding true",
    { "network_interface.enable_ip_forwarding": true },
    fails("network_interface.enable_ip_forwarding", true, "false"),
  ],
  ["takes azurerm's default", { "network_interface.enable_ip_forwarding": undefined }, pass],
  ["cannot tell a variable", { "network_interface.enable_ip_forwarding": computed }, unknown("network_interface.enable_ip_forwarding")],
]);

describeRule(noIpForwarding, goodMachines, "azurerm_windows_virtual_machine_scale_set.x", [
  [
    "fails network_interface.enable_ip_forwarding true",
    { "network_interface.enable_ip_forwarding": true },
    fails("network_interface.enable_ip_forwarding", true, "false"),
  ],
  ["takes azurerm's default", { "network_interface.enable_ip_forwarding": undefined }, pass],
  ["cannot tell a variable", { "network_interface.enable_ip_forwarding": computed }, unknown("network_interface.enable_ip_forwarding")],
]);

describeRule(noIpForwarding, goodMachines, "azurerm_orchestrated_virtual_machine_scale_set.x", [
  [
    "fails network_interface.enable_ip_forwarding true",
    { "network_interface.enable_ip_forwarding": true },
    fails("network_interface.enable_ip_forwarding", true, "false"),
  ],
  ["takes azurerm's default", { "network_interface.enable_ip_forwarding": undefined }, pass],
  ["cannot tell a variable", { "network_interface.enable_ip_forwarding": computed }, unknown("network_interface.enable_ip_forwarding")],
]);

describeRule(noIpForwarding, goodMachines, "azurerm_virtual_machine_scale_set.x", [
  ["fails network_profile.ip_forwarding true", { "network_profile.ip_forwarding": true }, fails("network_profile.ip_forwarding", true, "false")],
  ["takes azurerm's default", { "network_profile.ip_forwarding": undefined }, pass],
  ["cannot tell a variable", { "network_profile.ip_forwarding": computed }, unknown("network_profile.ip_forwarding")],
]);
