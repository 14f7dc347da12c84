import { identity } from "../../../../policy/rules/backup/identity";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { backupVault, goodBackup } from "../../support/good-backup";
import { goodRecovery, recoveryVault } from "../../support/good-recovery";

describeRule(identity, goodRecovery, recoveryVault, [
  ["fails without one", { identity: undefined }, fails("identity.type", undefined, "a value")],
  ["cannot tell a variable", { "identity.type": computed }, unknown("identity.type")],
]);

describeRule(identity, goodBackup, backupVault, [["fails without one", { identity: undefined }, fails("identity.type", undefined, "a value")]]);
