import { notApplicable } from "../../../../policy/model";
import { versioning } from "../../../../policy/rules/storage/versioning";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(versioning, goodStorage, account, [
  ["fails azurerm's default", { "blob_properties.versioning_enabled": undefined }, fails("blob_properties.versioning_enabled", false, "true")],
  [
    "fails an account without the block, whose defaults then hold for nothing",
    { blob_properties: undefined },
    fails("blob_properties.versioning_enabled", undefined, "true"),
  ],
  ["asks nothing of an account with directories", { "blob_properties.versioning_enabled": undefined, is_hns_enabled: true }, notApplicable],
  ["asks nothing of an account for files", { "blob_properties.versioning_enabled": undefined, account_kind: "FileStorage" }, notApplicable],
  ["cannot tell a variable", { "blob_properties.versioning_enabled": computed }, unknown("blob_properties.versioning_enabled")],
  [
    "cannot tell a dynamic block",
    { blob_properties: undefined, dynamic: { blob_properties: { for_each: computed, content: {} } } },
    unknown("blob_properties.versioning_enabled"),
  ],
]);
