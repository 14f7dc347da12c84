import { notApplicable } from "../../../../policy/model";
import { searchUpdateSla } from "../../../../policy/rules/ai/search-update-sla";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(searchUpdateSla, single("azurerm_search_service", { replica_count: 3 }), "azurerm_search_service.x", [
  ["is about production alone", { tags: { finops_environment: "at22" }, replica_count: 1 }, notApplicable],
  ["fails one too few", { replica_count: 2 }, fails("replica_count", 2, "3 or more")],
  ["fails the default", { replica_count: undefined }, fails("replica_count", 1, "3 or more")],
  ["cannot tell a variable", { replica_count: computed }, unknown("replica_count")],
]);
