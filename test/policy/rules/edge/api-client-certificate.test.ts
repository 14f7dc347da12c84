import { pass } from "../../../../policy/model";
import { apiClientCertificate } from "../../../../policy/rules/edge/api-client-certificate";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(apiClientCertificate, goodEdge, "azurerm_api_management.main", [
  ["fails what Azure does by itself", { sku_name: "Consumption_0" }, fails("client_certificate_enabled", false, "true")],
  ["takes a gateway that asks", { sku_name: "Consumption_0", client_certificate_enabled: true }, pass],
  ["cannot tell a tier from a variable", { sku_name: computed }, unknown("sku_name")],
  ["cannot tell a variable", { sku_name: "Consumption_0", client_certificate_enabled: computed }, unknown("client_certificate_enabled")],
]);
