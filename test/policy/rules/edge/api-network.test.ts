import { apiNetwork } from "../../../../policy/rules/edge/api-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";
import { single } from "../../support/single";

const network = "virtual_network_configuration";

describeRule(apiNetwork, single("azurerm_api_management", { [network]: { subnet_id: computed } }), "azurerm_api_management.x", [
  ["fails no network", { [network]: undefined }, fails(network, undefined, "a block")],
  ["cannot tell a dynamic block", { [network]: undefined, dynamic: { [network]: {} } }, unknown(network)],
]);

describeRule(apiNetwork, goodEdge, "azurerm_api_management_standalone_gateway.main", [
  ["fails no network", { virtual_network_type: "None" }, fails("virtual_network_type", "None", "Internal or External")],
  ["cannot tell a variable", { virtual_network_type: computed }, unknown("virtual_network_type")],
  ["fails the default", { virtual_network_type: undefined }, fails("virtual_network_type", undefined, "Internal or External")],
]);
