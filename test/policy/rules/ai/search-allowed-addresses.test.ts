import { notApplicable } from "../../../../policy/model";
import { searchAllowedAddresses } from "../../../../policy/rules/ai/search-allowed-addresses";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(searchAllowedAddresses, single("azurerm_search_service", { allowed_ips: ["192.0.2.10"] }), "azurerm_search_service.x", [
  ["is about no service without a list", { allowed_ips: undefined }, notApplicable],
  ["fails the internet", { allowed_ips: ["192.0.2.10", "0.0.0.0/0"] }, fails("allowed_ips", "0.0.0.0/0", "ranges of /24 at most")],
  ["fails a wide range", { allowed_ips: ["192.0.0.0/16"] }, fails("allowed_ips", "192.0.0.0/16", "ranges of /24 at most")],
  ["cannot tell a variable", { allowed_ips: computed }, unknown("allowed_ips")],
]);
