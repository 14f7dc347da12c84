import { notApplicable } from "../../../../policy/model";
import { changeFeed } from "../../../../policy/rules/storage/change-feed";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(changeFeed, goodStorage, account, [
  ["fails azurerm's default", { "blob_properties.change_feed_enabled": undefined }, fails("blob_properties.change_feed_enabled", false, "true")],
  [
    "fails an account without the block, whose defaults then hold for nothing",
    { blob_properties: undefined },
    fails("blob_properties.change_feed_enabled", undefined, "true"),
  ],
  ["asks nothing of an account with directories", { "blob_properties.change_feed_enabled": undefined, is_hns_enabled: true }, notApplicable],
  ["asks nothing of an account for files", { "blob_properties.change_feed_enabled": undefined, account_kind: "FileStorage" }, notApplicable],
  ["cannot tell a variable", { "blob_properties.change_feed_enabled": computed }, unknown("blob_properties.change_feed_enabled")],
  [
    "cannot tell a dynamic block",
    { blob_properties: undefined, dynamic: { blob_properties: { for_each: computed, content: {} } } },
    unknown("blob_properties.change_feed_enabled"),
  ],
]);
