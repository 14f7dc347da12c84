import { gatewayCurrentSku } from "../../../../policy/rules/network/gateway-current-sku";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodVpn } from "../../support/good-vpn";

describeRule(gatewayCurrentSku, goodVpn, "azurerm_virtual_network_gateway.x", [
  ["fails an old sku", { sku: "Basic" }, fails("sku", "Basic", "not Basic or Standard or HighPerformance")],
  ["cannot tell a variable", { sku: computed }, unknown("sku")],
]);
