import { notApplicable, pass } from "../../../../policy/model";
import { smbVersions } from "../../../../policy/rules/storage/smb-versions";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(smbVersions, goodStorage, account, [
  [
    "fails what is weaker",
    { "share_properties.smb.versions": ["SMB2.1", "SMB3.1.1"] },
    fails("share_properties.smb.versions", ["SMB2.1", "SMB3.1.1"], "SMB3.1.1"),
  ],
  ["fails where Azure takes everything", { "share_properties.smb.versions": undefined }, fails("share_properties.smb.versions", undefined, "SMB3.1.1")],
  ["takes a single text for a list of one", { "share_properties.smb.versions": "SMB3.1.1" }, pass],
  ["fails properties that say nothing of it", { "share_properties.smb": undefined }, fails("share_properties.smb.versions", undefined, "SMB3.1.1")],
  ["asks nothing where no files are served", { share_properties: undefined }, notApplicable],
  [
    "asks it of an account for files",
    { share_properties: undefined, account_kind: "FileStorage" },
    fails("share_properties.smb.versions", undefined, "SMB3.1.1"),
  ],
  [
    "asks it of an account with a share",
    { share_properties: undefined, "azurerm_storage_share.s": { storage_account_id: "${azurerm_storage_account.a.id}" } },
    fails("share_properties.smb.versions", undefined, "SMB3.1.1"),
  ],
  ["cannot tell a variable", { "share_properties.smb.versions": computed }, unknown("share_properties.smb.versions")],
]);
