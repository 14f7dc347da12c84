import { desktopNoPublicNetwork } from "../../../../policy/rules/runtime/desktop-no-public-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodDesktop } from "../../support/good-desktop";

describeRule(desktopNoPublicNetwork, goodDesktop, "azurerm_virtual_desktop_host_pool.x", [
  ["fails azurerm's default", { public_network_access: undefined }, fails("public_network_access", "Enabled", "Disabled")],
  ["fails clients from anywhere", { public_network_access: "EnabledForClientsOnly" }, fails("public_network_access", "EnabledForClientsOnly", "Disabled")],
  ["cannot tell a variable", { public_network_access: computed }, unknown("public_network_access")],
]);

describeRule(desktopNoPublicNetwork, goodDesktop, "azurerm_virtual_desktop_workspace.x", [
  ["fails azurerm's default", { public_network_access_enabled: undefined }, fails("public_network_access_enabled", true, "false")],
  ["cannot tell a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
]);
