import { pass } from "../../../../policy/model";
import { zones } from "../../../../policy/rules/storage/zones";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(zones, goodStorage, account, [
  ["lets zones alone stand", { account_replication_type: "ZRS" }, pass],
  ["fails one building", { account_replication_type: "LRS" }, fails("account_replication_type", "LRS", "ZRS or GZRS or RAGZRS")],
  ["fails a pair without zones", { account_replication_type: "GRS" }, fails("account_replication_type", "GRS", "ZRS or GZRS or RAGZRS")],
  ["asks for no zones in norwaywest, which has none", { location: "norwaywest", account_replication_type: "GRS" }, pass],
  ["fails zones in norwaywest", { location: "norwaywest" }, fails("account_replication_type", "GZRS", "LRS or GRS or RAGRS")],
  ["cannot tell a computed type", { account_replication_type: computed }, unknown("account_replication_type")],
  ["cannot tell a computed region", { location: computed }, unknown("account_replication_type")],
]);
