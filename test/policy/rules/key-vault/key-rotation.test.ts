import { pass } from "../../../../policy/model";
import { keyRotation } from "../../../../policy/rules/key-vault/key-rotation";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodKeyVault, key } from "../../support/good-key-vault";

describeRule(keyRotation, goodKeyVault, key, [
  [
    "reads blocks written as lists",
    { rotation_policy: [{ expire_after: "P1Y", notify_before_expiry: "P30D", automatic: [{ time_after_creation: "P11M" }] }] },
    pass,
  ],
  ["fails a key without a policy", { rotation_policy: undefined }, fails("rotation_policy.automatic", undefined, "a block that says when")],
  ["fails a policy that rotates nothing", { "rotation_policy.automatic": undefined }, fails("rotation_policy.automatic", undefined, "a block that says when")],
  ["fails a rotation that says not when", { "rotation_policy.automatic": {} }, fails("rotation_policy.automatic", undefined, "a block that says when")],
  ["fails versions that never expire", { "rotation_policy.expire_after": undefined }, fails("rotation_policy.expire_after", undefined, "a value")],
  ["fails where nobody is told", { "rotation_policy.notify_before_expiry": "" }, fails("rotation_policy.notify_before_expiry", "", "a value")],
  ["cannot tell a variable", { "rotation_policy.expire_after": computed }, unknown("rotation_policy.expire_after")],
  [
    "cannot tell a dynamic block",
    { "rotation_policy.automatic": undefined, "rotation_policy.dynamic": { automatic: {} } },
    unknown("rotation_policy.automatic"),
  ],
]);
