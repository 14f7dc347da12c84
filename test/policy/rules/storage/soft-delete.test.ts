import { pass } from "../../../../policy/model";
import { softDelete } from "../../../../policy/rules/storage/soft-delete";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(softDelete, goodStorage, account, [
  ["lets azurerm's default for days stand", { "blob_properties.delete_retention_policy.days": undefined }, pass],
  ["fails days 6", { "blob_properties.delete_retention_policy.days": 6 }, fails("blob_properties.delete_retention_policy.days", 6, "7 or more")],
  ["cannot tell days from a variable", { "blob_properties.delete_retention_policy.days": computed }, unknown("blob_properties.delete_retention_policy.days")],
  ["reads blocks written as lists", { blob_properties: [{ delete_retention_policy: [{ days: 30 }] }] }, pass],
  ["reads a number written as text", { "blob_properties.delete_retention_policy.days": "30" }, pass],
  ["fails an account without the block", { blob_properties: undefined }, fails("blob_properties.delete_retention_policy.days", undefined, "7 or more")],
  [
    "fails properties without the block",
    { "blob_properties.delete_retention_policy": undefined },
    fails("blob_properties.delete_retention_policy.days", undefined, "7 or more"),
  ],
  [
    "cannot tell a dynamic block",
    { blob_properties: undefined, dynamic: { blob_properties: { for_each: "${var.x}", content: {} } } },
    unknown("blob_properties.delete_retention_policy.days"),
  ],
]);
