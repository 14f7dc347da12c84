import { notApplicable, pass } from "../../../../policy/model";
import { linkServicePolicies } from "../../../../policy/rules/network/link-service-policies";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetwork } from "../../support/good-network";

describeRule(linkServicePolicies, goodNetwork, "azurerm_subnet.s", [
  [
    "fails policies that are off",
    { private_link_service_network_policies_enabled: false },
    fails("private_link_service_network_policies_enabled", false, "true"),
  ],
  [
    "is not about the subnet of a service",
    {
      private_link_service_network_policies_enabled: false,
      "azurerm_private_link_service.p": { nat_ip_configuration: { subnet_id: "${azurerm_subnet.s.id}" } },
    },
    notApplicable,
  ],
  ["takes azurerm's default", { private_link_service_network_policies_enabled: undefined }, pass],
  ["cannot tell a variable", { private_link_service_network_policies_enabled: computed }, unknown("private_link_service_network_policies_enabled")],
]);

describeRule(linkServicePolicies, goodNetwork, "azurerm_virtual_network.v", [
  [
    "fails a subnet inside",
    { subnet: [{ name: "a" }, { name: "b", private_link_service_network_policies_enabled: false }] },
    fails("subnet.private_link_service_network_policies_enabled", false, "true"),
  ],
]);
