import { notApplicable, pass } from "../../../../policy/model";
import { publicIpDdos } from "../../../../policy/rules/network/public-ip-ddos";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodHub } from "../../support/good-hub";

describeRule(publicIpDdos, goodHub, "azurerm_public_ip.a", [
  ["fails an address without a guard", { ddos_protection_mode: "Disabled" }, fails("ddos_protection_mode", "Disabled", "Enabled")],
  ["fails what is inherited from nothing", { ddos_protection_mode: undefined }, fails("ddos_protection_mode", "VirtualNetworkInherited", "Enabled")],
  ["is not about other environments", { ddos_protection_mode: undefined, tags: { finops_environment: "tt02" } }, notApplicable],
  ["takes what is inherited from a plan", { ddos_protection_mode: undefined, "azurerm_virtual_network.hub.ddos_protection_plan": { enable: true } }, pass],
  ["cannot tell a variable", { ddos_protection_mode: computed }, unknown("ddos_protection_mode")],
]);
