import { notApplicable } from "../../../../policy/model";
import { noPermanentDelete } from "../../../../policy/rules/storage/no-permanent-delete";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(noPermanentDelete, goodStorage, account, [
  [
    "fails deletion for good",
    { "blob_properties.delete_retention_policy.permanent_delete_enabled": true },
    fails("blob_properties.delete_retention_policy.permanent_delete_enabled", true, "false"),
  ],
  ["has nothing to say where nothing is kept", { "blob_properties.delete_retention_policy": undefined }, notApplicable],
  [
    "cannot tell a variable",
    { "blob_properties.delete_retention_policy.permanent_delete_enabled": computed },
    unknown("blob_properties.delete_retention_policy.permanent_delete_enabled"),
  ],
]);
