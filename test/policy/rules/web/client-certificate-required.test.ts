import { notApplicable } from "../../../../policy/model";
import { clientCertificateRequired } from "../../../../policy/rules/web/client-certificate-required";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

describeRule(clientCertificateRequired, goodWeb, "azurerm_app_service.main", [
  ["fails a certificate that is optional", { client_cert_mode: "Optional" }, fails("client_cert_mode", "Optional", "Required")],
  ["is not about an app that asks for none", { client_cert_enabled: false }, notApplicable],
]);

for (const type of clientCertificateRequired.resourceTypes.filter((type) => type !== "azurerm_app_service"))
  describeRule(clientCertificateRequired, goodWeb, `${type}.main`, [
    ["fails a certificate that is optional", { client_certificate_mode: "Optional" }, fails("client_certificate_mode", "Optional", "Required")],
    ["is not about an app that asks for none", { client_certificate_enabled: false, client_certificate_mode: "Optional" }, notApplicable],
    ["cannot tell a variable", { client_certificate_mode: computed }, unknown("client_certificate_mode")],
  ]);
