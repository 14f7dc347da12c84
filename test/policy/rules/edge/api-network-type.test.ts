import { notApplicable } from "../../../../policy/model";
import { apiNetworkType } from "../../../../policy/rules/edge/api-network-type";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

const network = { virtual_network_type: "Internal", virtual_network_configuration: { subnet_id: "/s" } };

describeRule(apiNetworkType, single("azurerm_api_management", network), "azurerm_api_management.x", [
  ["has nothing to say where no network is written", { virtual_network_configuration: undefined }, notApplicable],
  ["fails azurerm's default", { virtual_network_type: undefined }, fails("virtual_network_type", "None", "Internal or External")],
  ["cannot tell a variable", { virtual_network_type: computed }, unknown("virtual_network_type")],
]);
