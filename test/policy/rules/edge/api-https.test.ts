import { pass } from "../../../../policy/model";
import { apiHttps } from "../../../../policy/rules/edge/api-https";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(apiHttps, goodEdge, "azurerm_api_management_api.main", [
  ["fails plain HTTP", { protocols: ["http", "https"] }, fails("protocols", ["http", "https"], "without http, ws")],
  ["cannot tell a variable", { protocols: computed }, unknown("protocols")],
  ["takes what is so by default", { protocols: undefined }, pass],
]);
