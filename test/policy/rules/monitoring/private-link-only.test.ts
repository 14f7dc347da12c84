import { privateLinkOnly } from "../../../../policy/rules/monitoring/private-link-only";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodInsights, linkScope } from "../../support/good-insights";

describeRule(privateLinkOnly, goodInsights, linkScope, [
  ["fails where ingestion_access_mode is left out", { ingestion_access_mode: undefined }, fails("ingestion_access_mode", "Open", "PrivateOnly")],
  ["fails ingestion_access_mode 'Open'", { ingestion_access_mode: "Open" }, fails("ingestion_access_mode", "Open", "PrivateOnly")],
  ["cannot tell ingestion_access_mode from a variable", { ingestion_access_mode: computed }, unknown("ingestion_access_mode")],
  ["fails where query_access_mode is left out", { query_access_mode: undefined }, fails("query_access_mode", "Open", "PrivateOnly")],
  ["fails query_access_mode 'Open'", { query_access_mode: "Open" }, fails("query_access_mode", "Open", "PrivateOnly")],
  ["cannot tell query_access_mode from a variable", { query_access_mode: computed }, unknown("query_access_mode")],
]);
