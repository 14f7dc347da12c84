import { notApplicable } from "../../../../policy/model";
import { gatewayZones } from "../../../../policy/rules/network/gateway-zones";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodVpn } from "../../support/good-vpn";

describeRule(gatewayZones, goodVpn, "azurerm_virtual_network_gateway.x", [
  ["fails a sku without zones", { sku: "VpnGw2" }, fails("sku", "VpnGw2", "one that ends in AZ")],
  ["is not about other environments", { sku: "VpnGw2", tags: { finops_environment: "tt02" } }, notApplicable],
  ["cannot tell a variable", { sku: computed }, unknown("sku")],
]);
