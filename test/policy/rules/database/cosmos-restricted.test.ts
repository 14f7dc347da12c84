import { pass } from "../../../../policy/model";
import { cosmosRestricted } from "../../../../policy/rules/database/cosmos-restricted";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(cosmosRestricted, single("azurerm_cosmosdb_account", { public_network_access_enabled: false }), "azurerm_cosmosdb_account.x", [
  ["fails azurerm's defaults", { public_network_access_enabled: undefined }, fails("is_virtual_network_filter_enabled", false, "true")],
  ["takes named addresses", { public_network_access_enabled: true, is_virtual_network_filter_enabled: true, ip_range_filter: ["192.0.2.0/24"] }, pass],
  [
    "takes addresses as one text",
    { public_network_access_enabled: true, is_virtual_network_filter_enabled: true, ip_range_filter: "192.0.2.1,192.0.2.2" },
    pass,
  ],
  ["takes named addresses without the filter of networks", { public_network_access_enabled: true, ip_range_filter: ["192.0.2.0/24"] }, pass],
  [
    "takes named networks",
    { public_network_access_enabled: true, is_virtual_network_filter_enabled: true, virtual_network_rule: [{ id: "${var.subnet}" }] },
    pass,
  ],
  [
    "fails a filter that names nothing",
    { public_network_access_enabled: true, is_virtual_network_filter_enabled: true, ip_range_filter: [] },
    fails("ip_range_filter", "none", "named networks"),
  ],
  ["cannot tell a variable", { public_network_access_enabled: true, ip_range_filter: computed }, unknown("ip_range_filter")],
]);
