import { pass } from "../../../../policy/model";
import { noPurgePermission } from "../../../../policy/rules/key-vault/no-purge-permission";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodKeyVault, vault } from "../../support/good-key-vault";
import { accessPolicy, goodSecrets } from "../../support/good-secrets";

describeRule(noPurgePermission, goodKeyVault, vault, [
  ["takes a policy without it", { access_policy: [{ key_permissions: ["Get"] }] }, pass],
  [
    "fails a policy with it",
    { access_policy: [{ key_permissions: ["Get"] }, { secret_permissions: ["Get", "Purge"] }] },
    fails("access_policy.secret_permissions", ["Get", "Purge"], "none of Purge"),
  ],
  ["cannot tell a variable", { access_policy: { key_permissions: computed } }, unknown("access_policy.key_permissions")],
  ["cannot tell a dynamic block", { dynamic: { access_policy: {} } }, unknown("access_policy")],
]);

describeRule(noPurgePermission, goodSecrets, accessPolicy, [
  ["fails a policy of its own with it", { key_permissions: ["purge"] }, fails("key_permissions", ["purge"], "none of Purge")],
  ["cannot tell a variable", { certificate_permissions: computed }, unknown("certificate_permissions")],
]);
