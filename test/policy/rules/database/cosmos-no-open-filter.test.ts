import { notApplicable } from "../../../../policy/model";
import { cosmosNoOpenFilter } from "../../../../policy/rules/database/cosmos-no-open-filter";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(cosmosNoOpenFilter, single("azurerm_cosmosdb_account", { ip_range_filter: ["192.0.2.0/24"] }), "azurerm_cosmosdb_account.x", [
  ["is about no account without a filter", { ip_range_filter: undefined }, notApplicable],
  ["fails all of Azure", { ip_range_filter: ["192.0.2.1", "0.0.0.0"] }, fails("ip_range_filter", "0.0.0.0", "ranges of /24 at most")],
  ["fails the internet, in a text", { ip_range_filter: "192.0.2.1, 0.0.0.0/0" }, fails("ip_range_filter", "0.0.0.0/0", "ranges of /24 at most")],
  ["fails a wide range", { ip_range_filter: ["192.0.0.0/16"] }, fails("ip_range_filter", "192.0.0.0/16", "ranges of /24 at most")],
  ["cannot tell a variable", { ip_range_filter: computed }, unknown("ip_range_filter")],
]);
