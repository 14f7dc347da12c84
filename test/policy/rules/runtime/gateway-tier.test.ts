import { gatewayTier } from "../../../../policy/rules/runtime/gateway-tier";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodGateway } from "../../support/good-gateway";

describeRule(gatewayTier, goodGateway, "azurerm_application_gateway.g", [
  ["fails the first generation", { "sku.tier": "WAF" }, fails("sku.tier", "WAF", "WAF_v2 or Standard_v2")],
  ["cannot tell a variable", { "sku.tier": computed }, unknown("sku.tier")],
  ["fails the default", { "sku.tier": undefined }, fails("sku.tier", undefined, "WAF_v2 or Standard_v2")],
]);
