import { pass } from "../../../../policy/model";
import { keyRotation } from "../../../../policy/rules/key-vault/key-rotation";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodHsm, hsmKey } from "../../support/good-hsm";
import { goodKeyVault, key } from "../../support/good-key-vault";

describeRule(keyRotation, goodKeyVault, key, [
  ["reads blocks written as lists", { rotation_policy: [{ automatic: [{ time_after_creation: "P11M" }] }] }, pass],
  ["fails a key without a policy", { rotation_policy: undefined }, fails("rotation_policy.automatic", undefined, "a block that says when")],
  ["fails a policy that rotates nothing", { "rotation_policy.automatic": undefined }, fails("rotation_policy.automatic", undefined, "a block that says when")],
  ["fails a rotation that says not when", { "rotation_policy.automatic": {} }, fails("rotation_policy.automatic", undefined, "a block that says when")],
  ["takes a time that is known later", { "rotation_policy.automatic": { time_before_expiry: computed } }, pass],
  [
    "cannot tell a dynamic block",
    { "rotation_policy.automatic": undefined, "rotation_policy.dynamic": { automatic: {} } },
    unknown("rotation_policy.automatic"),
  ],
]);

describeRule(keyRotation, goodHsm, hsmKey, [
  [
    "fails a key in a module without a policy",
    { azurerm_key_vault_managed_hardware_security_module_key_rotation_policy: undefined },
    fails("azurerm_key_vault_managed_hardware_security_module_key_rotation_policy", "none", "one"),
  ],
]);
