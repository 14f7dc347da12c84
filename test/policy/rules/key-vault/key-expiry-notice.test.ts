import { notApplicable } from "../../../../policy/model";
import { keyExpiryNotice } from "../../../../policy/rules/key-vault/key-expiry-notice";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodKeyVault, key } from "../../support/good-key-vault";

describeRule(keyExpiryNotice, goodKeyVault, key, [
  ["fails where nobody is told", { "rotation_policy.notify_before_expiry": undefined }, fails("rotation_policy.notify_before_expiry", undefined, "a value")],
  ["has nothing to say without a policy", { rotation_policy: undefined }, notApplicable],
  ["cannot tell a variable", { "rotation_policy.notify_before_expiry": computed }, unknown("rotation_policy.notify_before_expiry")],
]);
