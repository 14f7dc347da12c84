import { apiNetwork } from "../../../../policy/rules/edge/api-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

const types = [
  ["azurerm_api_management", "None"],
  ["azurerm_api_management_standalone_gateway", undefined],
] as const;

for (const [type, byDefault] of types)
  describeRule(apiNetwork, goodEdge, `${type}.main`, [
    ["fails no network", { virtual_network_type: "None" }, fails("virtual_network_type", "None", "Internal or External")],
    ["cannot tell a variable", { virtual_network_type: computed }, unknown("virtual_network_type")],
    ["fails the default", { virtual_network_type: undefined }, fails("virtual_network_type", byDefault, "Internal or External")],
  ]);
