import { notApplicable } from "../../../../policy/model";
import { infrastructureEncryption } from "../../../../policy/rules/backup/infrastructure-encryption";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRecovery, recoveryVault } from "../../support/good-recovery";

describeRule(infrastructureEncryption, goodRecovery, recoveryVault, [
  [
    "fails it otherwise",
    { encryption: [{ infrastructure_encryption_enabled: true }, { infrastructure_encryption_enabled: false }] },
    fails("encryption.infrastructure_encryption_enabled", false, "true"),
  ],
  ["has nothing to say without the block", { encryption: undefined }, notApplicable],
  ["cannot tell a variable", { encryption: { infrastructure_encryption_enabled: computed } }, unknown("encryption.infrastructure_encryption_enabled")],
  ["cannot tell a dynamic block", { encryption: undefined, dynamic: { encryption: {} } }, unknown("encryption")],
  ["fails where nothing is said", { encryption: {} }, fails("encryption.infrastructure_encryption_enabled", undefined, "true")],
]);
