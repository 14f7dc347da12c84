import { pass } from "../../../../policy/model";
import { softDelete } from "../../../../policy/rules/storage/soft-delete";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(softDelete, goodStorage, account, [
  [
    "reads blocks written as lists",
    { blob_properties: [{ versioning_enabled: true, delete_retention_policy: [{ days: 30 }], container_delete_retention_policy: [{ days: 7 }] }] },
    pass,
  ],
  ["takes Azure's 7 days where a container block names none", { "blob_properties.container_delete_retention_policy": {} }, pass],
  [
    "fails an account without the block, whose defaults then hold for nothing",
    { blob_properties: undefined },
    fails("blob_properties.versioning_enabled", undefined, "true"),
  ],
  ["fails without versions", { "blob_properties.versioning_enabled": undefined }, fails("blob_properties.versioning_enabled", false, "true")],
  [
    "fails without the block for blobs",
    { "blob_properties.delete_retention_policy": undefined },
    fails("blob_properties.delete_retention_policy.days", undefined, "30 or more"),
  ],
  ["fails Azure's 7 days for blobs", { "blob_properties.delete_retention_policy": {} }, fails("blob_properties.delete_retention_policy.days", 7, "30 or more")],
  ["fails a day too few", { "blob_properties.delete_retention_policy.days": 29 }, fails("blob_properties.delete_retention_policy.days", 29, "30 or more")],
  ["reads a number written as text", { "blob_properties.delete_retention_policy.days": "30" }, pass],
  [
    "fails deletion for good",
    { "blob_properties.delete_retention_policy.permanent_delete_enabled": true },
    fails("blob_properties.delete_retention_policy.permanent_delete_enabled", true, "false"),
  ],
  [
    "fails without the block for containers",
    { "blob_properties.container_delete_retention_policy": undefined },
    fails("blob_properties.container_delete_retention_policy.days", undefined, "7 or more"),
  ],
  [
    "takes an empty list for no block",
    { "blob_properties.container_delete_retention_policy": [] },
    fails("blob_properties.container_delete_retention_policy.days", undefined, "7 or more"),
  ],
  ["cannot tell a variable", { "blob_properties.delete_retention_policy.days": computed }, unknown("blob_properties.delete_retention_policy.days")],
  [
    "cannot tell a dynamic block",
    { blob_properties: undefined, dynamic: { blob_properties: { for_each: computed, content: { versioning_enabled: true } } } },
    unknown("blob_properties.versioning_enabled"),
  ],
]);
