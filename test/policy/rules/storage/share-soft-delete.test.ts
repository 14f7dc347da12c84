import { notApplicable, pass } from "../../../../policy/model";
import { shareSoftDelete } from "../../../../policy/rules/storage/share-soft-delete";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(shareSoftDelete, goodStorage, account, [
  ["takes Azure's 7 days where the block names none", { "share_properties.retention_policy": {} }, pass],
  ["fails fewer days", { "share_properties.retention_policy.days": 6 }, fails("share_properties.retention_policy.days", 6, "7 or more")],
  [
    "fails properties without the block, which turn it off",
    { "share_properties.retention_policy": undefined },
    fails("share_properties.retention_policy.days", undefined, "7 or more"),
  ],
  ["fails an account that says nothing", { share_properties: undefined }, fails("share_properties.retention_policy.days", undefined, "7 or more")],
  ["asks nothing of an account for blobs", { share_properties: undefined, account_kind: "BlockBlobStorage" }, notApplicable],
  ["asks nothing of a premium account for blobs", { share_properties: undefined, account_tier: "Premium" }, notApplicable],
  ["cannot tell a variable", { "share_properties.retention_policy.days": computed }, unknown("share_properties.retention_policy.days")],
]);
