import { pass } from "../../../../policy/model";
import { replication } from "../../../../policy/rules/storage/replication";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(replication, goodStorage, account, [
  ["lets zones alone stand", { account_replication_type: "ZRS" }, pass],
  ["lets a pair stand", { account_replication_type: "GRS" }, pass],
  ["fails one building", { account_replication_type: "LRS" }, fails("account_replication_type", "LRS", "ZRS or GRS or RAGRS or GZRS or RAGZRS")],
  [
    "fails an account that says nothing",
    { account_replication_type: undefined },
    fails("account_replication_type", undefined, "ZRS or GRS or RAGRS or GZRS or RAGZRS"),
  ],
  ["asks for no copies in norwaywest, which has no zones", { location: "Norway West", account_replication_type: "LRS" }, pass],
  [
    "fails one building abroad",
    { location: "westeurope", account_replication_type: "LRS" },
    fails("account_replication_type", "LRS", "ZRS or GRS or RAGRS or GZRS or RAGZRS"),
  ],
  [
    "follows a reference to the group's location",
    { location: "${azurerm_resource_group.g.location}", account_replication_type: "LRS" },
    fails("account_replication_type", "LRS", "ZRS or GRS or RAGRS or GZRS or RAGZRS"),
  ],
  ["cannot tell a computed type", { account_replication_type: computed }, unknown("account_replication_type")],
  [
    "takes a region that is computed for one with zones",
    { location: computed, account_replication_type: "LRS" },
    fails("account_replication_type", "LRS", "ZRS or GRS or RAGRS or GZRS or RAGZRS"),
  ],
]);
