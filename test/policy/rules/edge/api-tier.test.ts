import { apiTier } from "../../../../policy/rules/edge/api-tier";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(apiTier, goodEdge, "azurerm_api_management.main", [
  ["fails Developer", { sku_name: "Developer_1" }, fails("sku_name", "Developer_1", "another tier than Developer")],
  ["cannot tell a variable", { sku_name: computed }, unknown("sku_name")],
]);
