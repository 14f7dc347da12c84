import { notApplicable } from "../../../../policy/model";
import { certificateNewKey } from "../../../../policy/rules/key-vault/certificate-new-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { certificate, goodSecrets } from "../../support/good-secrets";

describeRule(certificateNewKey, goodSecrets, certificate, [
  ["fails it otherwise", { "certificate_policy.key_properties.reuse_key": true }, fails("certificate_policy.key_properties.reuse_key", true, "false")],
  ["has nothing to say of one that is imported", { certificate_policy: undefined }, notApplicable],
  ["cannot tell a variable", { "certificate_policy.key_properties.reuse_key": computed }, unknown("certificate_policy.key_properties.reuse_key")],
  [
    "cannot tell a dynamic block",
    { "certificate_policy.key_properties": undefined, "certificate_policy.dynamic": { key_properties: {} } },
    unknown("certificate_policy.key_properties"),
  ],
]);
