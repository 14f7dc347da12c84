import { softDeleteDays } from "../../../../policy/rules/storage/soft-delete-days";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(softDeleteDays, goodStorage, account, [
  [
    "fails where days is left out",
    { "blob_properties.delete_retention_policy.days": undefined },
    fails("blob_properties.delete_retention_policy.days", 7, "30 or more"),
  ],
  ["fails days 29", { "blob_properties.delete_retention_policy.days": 29 }, fails("blob_properties.delete_retention_policy.days", 29, "30 or more")],
  ["cannot tell days from a variable", { "blob_properties.delete_retention_policy.days": computed }, unknown("blob_properties.delete_retention_policy.days")],
]);
