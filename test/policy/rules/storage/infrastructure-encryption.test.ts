import { infrastructureEncryption } from "../../../../policy/rules/storage/infrastructure-encryption";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(infrastructureEncryption, goodStorage, account, [
  [
    "fails where infrastructure_encryption_enabled is left out",
    { infrastructure_encryption_enabled: undefined },
    fails("infrastructure_encryption_enabled", false, "true"),
  ],
  ["fails infrastructure_encryption_enabled false", { infrastructure_encryption_enabled: false }, fails("infrastructure_encryption_enabled", false, "true")],
  [
    "cannot tell infrastructure_encryption_enabled from a variable",
    { infrastructure_encryption_enabled: computed },
    unknown("infrastructure_encryption_enabled"),
  ],
]);
