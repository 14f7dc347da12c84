import { frontDoorTier } from "../../../../policy/rules/edge/front-door-tier";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(frontDoorTier, goodEdge, "azurerm_cdn_frontdoor_profile.main", [
  ["fails Standard_AzureFrontDoor", { sku_name: "Standard_AzureFrontDoor" }, fails("sku_name", "Standard_AzureFrontDoor", "Premium_AzureFrontDoor")],
  ["cannot tell a variable", { sku_name: computed }, unknown("sku_name")],
]);
