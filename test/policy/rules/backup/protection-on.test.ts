import { pass } from "../../../../policy/model";
import { protectionOn } from "../../../../policy/rules/backup/protection-on";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRecovery, protectedVm } from "../../support/good-recovery";

describeRule(protectionOn, goodRecovery, protectedVm, [
  ["takes it written out", { protection_state: "Protected" }, pass],
  ["fails it stopped", { protection_state: "ProtectionStopped" }, fails("protection_state", "ProtectionStopped", "Protected")],
  ["fails it paused", { protection_state: "BackupsSuspended" }, fails("protection_state", "BackupsSuspended", "Protected")],
  ["cannot tell a variable", { protection_state: computed }, unknown("protection_state")],
]);
