import { notApplicable } from "../../../../policy/model";
import { vpnActiveActive } from "../../../../policy/rules/network/vpn-active-active";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodVpn } from "../../support/good-vpn";

describeRule(vpnActiveActive, goodVpn, "azurerm_virtual_network_gateway.x", [
  ["fails one instance", { active_active: false }, fails("active_active", false, "true")],
  ["fails what is not written", { active_active: undefined }, fails("active_active", undefined, "true")],
  ["is not about ExpressRoute", { type: "ExpressRoute", active_active: undefined }, notApplicable],
  ["cannot tell a variable", { active_active: computed }, unknown("active_active")],
]);
