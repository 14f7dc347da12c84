import { pass } from "../../../../policy/model";
import { endpointPolicies } from "../../../../policy/rules/network/endpoint-policies";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetwork } from "../../support/good-network";

describeRule(endpointPolicies, goodNetwork, "azurerm_subnet.s", [
  [
    "fails azurerm's default",
    { private_endpoint_network_policies: undefined },
    fails("private_endpoint_network_policies", "Disabled", "Enabled or NetworkSecurityGroupEnabled"),
  ],
  ["takes groups alone", { private_endpoint_network_policies: "NetworkSecurityGroupEnabled" }, pass],
  [
    "fails routes alone",
    { private_endpoint_network_policies: "RouteTableEnabled" },
    fails("private_endpoint_network_policies", "RouteTableEnabled", "Enabled or NetworkSecurityGroupEnabled"),
  ],
  ["cannot tell a variable", { private_endpoint_network_policies: computed }, unknown("private_endpoint_network_policies")],
]);

describeRule(endpointPolicies, goodNetwork, "azurerm_virtual_network.v", [
  [
    "fails a subnet inside",
    { subnet: [{ name: "a", private_endpoint_network_policies: "Enabled" }, { name: "b" }] },
    fails("subnet.private_endpoint_network_policies", "Disabled", "Enabled or NetworkSecurityGroupEnabled"),
  ],
  ["cannot tell subnets that a dynamic block makes", { dynamic: { subnet: {} } }, unknown("subnet.private_endpoint_network_policies")],
]);
