import { notApplicable, pass } from "../../../../policy/model";
import { smbEncryption } from "../../../../policy/rules/storage/smb-encryption";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(smbEncryption, goodStorage, account, [
  [
    "fails what is weaker",
    { "share_properties.smb.channel_encryption_type": ["AES-128-GCM"] },
    fails("share_properties.smb.channel_encryption_type", ["AES-128-GCM"], "AES-256-GCM"),
  ],
  [
    "fails where Azure takes everything",
    { "share_properties.smb.channel_encryption_type": undefined },
    fails("share_properties.smb.channel_encryption_type", undefined, "AES-256-GCM"),
  ],
  ["takes a single text for a list of one", { "share_properties.smb.channel_encryption_type": "AES-256-GCM" }, pass],
  [
    "fails properties that say nothing of it",
    { "share_properties.smb": undefined },
    fails("share_properties.smb.channel_encryption_type", undefined, "AES-256-GCM"),
  ],
  ["asks nothing where no files are served", { share_properties: undefined }, notApplicable],
  [
    "asks it of an account for files",
    { share_properties: undefined, account_kind: "FileStorage" },
    fails("share_properties.smb.channel_encryption_type", undefined, "AES-256-GCM"),
  ],
  [
    "asks it of an account with a share",
    { share_properties: undefined, "azurerm_storage_share.s": { storage_account_id: "${azurerm_storage_account.a.id}" } },
    fails("share_properties.smb.channel_encryption_type", undefined, "AES-256-GCM"),
  ],
  ["cannot tell a variable", { "share_properties.smb.channel_encryption_type": computed }, unknown("share_properties.smb.channel_encryption_type")],
]);
