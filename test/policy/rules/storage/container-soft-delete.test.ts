import { pass } from "../../../../policy/model";
import { containerSoftDelete } from "../../../../policy/rules/storage/container-soft-delete";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(containerSoftDelete, goodStorage, account, [
  ["lets azurerm's default for days stand", { "blob_properties.container_delete_retention_policy.days": undefined }, pass],
  [
    "fails days 6",
    { "blob_properties.container_delete_retention_policy.days": 6 },
    fails("blob_properties.container_delete_retention_policy.days", 6, "7 or more"),
  ],
  [
    "cannot tell days from a variable",
    { "blob_properties.container_delete_retention_policy.days": computed },
    unknown("blob_properties.container_delete_retention_policy.days"),
  ],
  [
    "fails properties without the block",
    { "blob_properties.container_delete_retention_policy": undefined },
    fails("blob_properties.container_delete_retention_policy.days", undefined, "7 or more"),
  ],
  [
    "takes an empty list for no block",
    { "blob_properties.container_delete_retention_policy": [] },
    fails("blob_properties.container_delete_retention_policy.days", undefined, "7 or more"),
  ],
]);
