import { pass } from "../../../../policy/model";
import { domainCertificate } from "../../../../policy/rules/web/domain-certificate";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

describeRule(domainCertificate, goodWeb, "azurerm_container_app_custom_domain.main", [
  ["fails Disabled", { certificate_binding_type: "Disabled" }, fails("certificate_binding_type", "Disabled", "SniEnabled or Auto")],
  ["cannot tell a variable", { certificate_binding_type: computed }, unknown("certificate_binding_type")],
  ["takes what is so by default", { certificate_binding_type: undefined }, pass],
]);
