import { notApplicable, pass } from "../../../../policy/model";
import { keyStrength } from "../../../../policy/rules/key-vault/key-strength";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodHsm, hsmKey } from "../../support/good-hsm";
import { goodKeyVault, key } from "../../support/good-key-vault";
import { certificate, goodSecrets } from "../../support/good-secrets";

describeRule(keyStrength, goodKeyVault, key, [
  ["takes a longer key", { key_size: 4096 }, pass],
  ["asks for no size of an elliptic curve", { key_type: "EC", key_size: undefined, curve: "P-384" }, pass],
  ["fails a curve for coins", { key_type: "EC-HSM", curve: "P-256K" }, fails("curve", "P-256K", "P-256 or P-384 or P-521")],
  ["fails a short key", { key_size: 2048 }, fails("key_size", 2048, "3072 or more")],
  ["fails a key of no size", { key_size: undefined }, fails("key_size", undefined, "3072 or more")],
  ["fails a size that is no number", { key_size: "long" }, fails("key_size", "long", "3072 or more")],
  ["cannot tell a computed type", { key_type: computed }, unknown("key_type")],
  ["cannot tell a computed size", { key_size: computed }, unknown("key_size")],
]);

describeRule(keyStrength, goodSecrets, certificate, [
  [
    "fails the short key of a certificate",
    { "certificate_policy.key_properties.key_size": 2048 },
    fails("certificate_policy.key_properties.key_size", 2048, "3072 or more"),
  ],
  ["has nothing to say of one that is imported", { certificate_policy: undefined }, notApplicable],
  [
    "cannot tell a dynamic block",
    { "certificate_policy.key_properties": undefined, "certificate_policy.dynamic": { key_properties: {} } },
    unknown("certificate_policy.key_properties"),
  ],
]);

describeRule(keyStrength, goodHsm, hsmKey, [
  ["takes a symmetric key", { key_type: "oct-HSM", key_size: 256 }, pass],
  ["fails a short symmetric key", { key_type: "oct-HSM", key_size: 128 }, fails("key_size", 128, "256 or more")],
]);
