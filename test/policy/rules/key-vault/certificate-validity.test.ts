import { notApplicable, pass } from "../../../../policy/model";
import { certificateValidity } from "../../../../policy/rules/key-vault/certificate-validity";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { certificate, goodSecrets } from "../../support/good-secrets";

describeRule(certificateValidity, goodSecrets, certificate, [
  ["takes fewer", { "certificate_policy.x509_certificate_properties.validity_in_months": 3 }, pass],
  ["takes a number written as text", { "certificate_policy.x509_certificate_properties.validity_in_months": "12" }, pass],
  [
    "fails a month more",
    { "certificate_policy.x509_certificate_properties.validity_in_months": 13 },
    fails("certificate_policy.x509_certificate_properties.validity_in_months", 13, "12 or less"),
  ],
  [
    "fails no number",
    { "certificate_policy.x509_certificate_properties.validity_in_months": "long" },
    fails("certificate_policy.x509_certificate_properties.validity_in_months", "long", "12 or less"),
  ],
  ["has nothing to say of one that is imported", { certificate_policy: undefined }, notApplicable],
  [
    "cannot tell a variable",
    { "certificate_policy.x509_certificate_properties.validity_in_months": computed },
    unknown("certificate_policy.x509_certificate_properties.validity_in_months"),
  ],
]);
