import { notApplicable } from "../../../../policy/model";
import { certificateNotExportable } from "../../../../policy/rules/key-vault/certificate-not-exportable";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { certificate, goodSecrets } from "../../support/good-secrets";

describeRule(certificateNotExportable, goodSecrets, certificate, [
  ["fails it otherwise", { "certificate_policy.key_properties.exportable": true }, fails("certificate_policy.key_properties.exportable", true, "false")],
  ["has nothing to say of one that is imported", { certificate_policy: undefined }, notApplicable],
  ["cannot tell a variable", { "certificate_policy.key_properties.exportable": computed }, unknown("certificate_policy.key_properties.exportable")],
  [
    "cannot tell a dynamic block",
    { "certificate_policy.key_properties": undefined, "certificate_policy.dynamic": { key_properties: {} } },
    unknown("certificate_policy.key_properties"),
  ],
]);
