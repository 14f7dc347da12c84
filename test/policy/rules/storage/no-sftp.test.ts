import { pass } from "../../../../policy/model";
import { noSftp } from "../../../../policy/rules/storage/no-sftp";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(noSftp, goodStorage, account, [
  ["lets azurerm's default for sftp_enabled stand", { sftp_enabled: undefined }, pass],
  ["fails sftp_enabled true", { sftp_enabled: true }, fails("sftp_enabled", true, "false")],
  ["cannot tell sftp_enabled from a variable", { sftp_enabled: computed }, unknown("sftp_enabled")],
]);
