import { pass } from "../../../../policy/model";
import { noNfs } from "../../../../policy/rules/storage/no-nfs";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFiles, share } from "../../support/good-files";
import { account, goodStorage } from "../../support/good-storage";

describeRule(noNfs, goodStorage, account, [
  ["fails an account with NFS", { nfsv3_enabled: true }, fails("nfsv3_enabled", true, "false")],
  ["lets azurerm's default stand", { nfsv3_enabled: undefined }, pass],
  ["cannot tell a variable", { nfsv3_enabled: computed }, unknown("nfsv3_enabled")],
]);

describeRule(noNfs, goodFiles, share, [
  ["fails a share with NFS", { enabled_protocol: "NFS" }, fails("enabled_protocol", "NFS", "SMB")],
  ["lets azurerm's default stand", { enabled_protocol: undefined }, pass],
]);
