import { pass } from "../../../../policy/model";
import { apiBackendCertificate } from "../../../../policy/rules/edge/api-backend-certificate";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(apiBackendCertificate, goodEdge, "azurerm_api_management_backend.main", [
  ["takes what Azure does by itself", { tls: undefined }, pass],
  ["fails a chain that nobody checks", { "tls.validate_certificate_chain": false }, fails("tls.validate_certificate_chain", false, "true")],
  ["fails a name that nobody checks", { "tls.validate_certificate_name": false }, fails("tls.validate_certificate_name", false, "true")],
  ["cannot tell a variable", { "tls.validate_certificate_name": computed }, unknown("tls.validate_certificate_name")],
]);
