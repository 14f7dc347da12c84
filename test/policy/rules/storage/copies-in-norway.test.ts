import { pass } from "../../../../policy/model";
import { copiesInNorway } from "../../../../policy/rules/storage/copies-in-norway";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(copiesInNorway, goodStorage, account, [
  ["lets one region stand anywhere", { account_replication_type: "ZRS", location: "westeurope" }, pass],
  ["allows no pair abroad", { location: "westeurope" }, fails("account_replication_type", "GZRS", "ZRS")],
  ["lets the pair of norwaywest stand", { location: "norwaywest", account_replication_type: "GRS" }, pass],
  ["cannot tell a computed region", { location: computed }, unknown("location")],
  ["cannot tell a computed type abroad", { location: "westeurope", account_replication_type: computed }, unknown("account_replication_type")],
  ["need not know the type in Norway", { account_replication_type: computed }, pass],
]);
