import { pass } from "../../../../policy/model";
import { keyExpires } from "../../../../policy/rules/key-vault/key-expires";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodHsm, hsmKey } from "../../support/good-hsm";
import { goodKeyVault, key } from "../../support/good-key-vault";

describeRule(keyExpires, goodKeyVault, key, [
  ["takes a date", { rotation_policy: undefined, expiration_date: "2028-01-01T00:00:00Z" }, pass],
  ["fails versions that never end", { "rotation_policy.expire_after": undefined }, fails("expiration_date", undefined, "a value")],
  ["cannot tell a variable", { "rotation_policy.expire_after": computed }, unknown("rotation_policy.expire_after")],
]);

describeRule(keyExpires, goodHsm, hsmKey, [
  ["takes the policy of a key in a module", { expiration_date: undefined }, pass],
  [
    "fails neither",
    { expiration_date: undefined, azurerm_key_vault_managed_hardware_security_module_key_rotation_policy: undefined },
    fails("expiration_date", undefined, "a value"),
  ],
]);
