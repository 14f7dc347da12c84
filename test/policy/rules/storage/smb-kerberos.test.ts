import { notApplicable, pass } from "../../../../policy/model";
import { smbKerberos } from "../../../../policy/rules/storage/smb-kerberos";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(smbKerberos, goodStorage, account, [
  [
    "fails what is weaker",
    { "share_properties.smb.authentication_types": ["NTLMv2", "Kerberos"] },
    fails("share_properties.smb.authentication_types", ["NTLMv2", "Kerberos"], "Kerberos"),
  ],
  [
    "fails where Azure takes everything",
    { "share_properties.smb.authentication_types": undefined },
    fails("share_properties.smb.authentication_types", undefined, "Kerberos"),
  ],
  ["takes a single text for a list of one", { "share_properties.smb.authentication_types": "Kerberos" }, pass],
  ["fails properties that say nothing of it", { "share_properties.smb": undefined }, fails("share_properties.smb.authentication_types", undefined, "Kerberos")],
  ["asks nothing where no files are served", { share_properties: undefined }, notApplicable],
  [
    "asks it of an account for files",
    { share_properties: undefined, account_kind: "FileStorage" },
    fails("share_properties.smb.authentication_types", undefined, "Kerberos"),
  ],
  [
    "asks it of an account with a share",
    { share_properties: undefined, "azurerm_storage_share.s": { storage_account_id: "${azurerm_storage_account.a.id}" } },
    fails("share_properties.smb.authentication_types", undefined, "Kerberos"),
  ],
  ["cannot tell a variable", { "share_properties.smb.authentication_types": computed }, unknown("share_properties.smb.authentication_types")],
]);
