import { apiNoPublicNetwork } from "../../../../policy/rules/edge/api-no-public-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(apiNoPublicNetwork, goodEdge, "azurerm_api_management.main", [
  ["fails a public endpoint", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["cannot tell a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
  ["fails the default", { public_network_access_enabled: undefined }, fails("public_network_access_enabled", true, "false")],
]);
