import { recoverable } from "../../../../policy/rules/key-vault/recoverable";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodHsm, hsm } from "../../support/good-hsm";
import { goodKeyVault, vault } from "../../support/good-key-vault";

describeRule(recoverable, goodKeyVault, vault, [
  ["fails where purge_protection_enabled is left out", { purge_protection_enabled: undefined }, fails("purge_protection_enabled", false, "true")],
  ["fails purge_protection_enabled false", { purge_protection_enabled: false }, fails("purge_protection_enabled", false, "true")],
  ["cannot tell purge_protection_enabled from a variable", { purge_protection_enabled: computed }, unknown("purge_protection_enabled")],
]);

describeRule(recoverable, goodHsm, hsm, [
  ["fails where purge_protection_enabled is left out", { purge_protection_enabled: undefined }, fails("purge_protection_enabled", false, "true")],
  ["fails purge_protection_enabled false", { purge_protection_enabled: false }, fails("purge_protection_enabled", false, "true")],
  ["cannot tell purge_protection_enabled from a variable", { purge_protection_enabled: computed }, unknown("purge_protection_enabled")],
]);
