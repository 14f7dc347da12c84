import { notApplicable } from "../../../../policy/model";
import { labNetworkPrivate } from "../../../../policy/rules/integration/lab-network-private";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

describeRule(labNetworkPrivate, goodIntegration, "azurerm_dev_test_virtual_network.main", [
  ["fails azurerm's default", { "subnet.use_public_ip_address": undefined }, fails("subnet.use_public_ip_address", "Allow", "Deny")],
  ["is not about a network without", { subnet: undefined }, notApplicable],
  ["cannot tell a variable", { "subnet.use_public_ip_address": computed }, unknown("subnet.use_public_ip_address")],
]);
