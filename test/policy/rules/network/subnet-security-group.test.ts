import { notApplicable } from "../../../../policy/model";
import { subnetSecurityGroup } from "../../../../policy/rules/network/subnet-security-group";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { goodNetwork, subnet } from "../../support/good-network";

describeRule(subnetSecurityGroup, goodNetwork, subnet, [
  ["is not about subnets on which Azure refuses a group", { name: "GatewaySubnet" }, notApplicable],
  [
    "fails a subnet without a group",
    { azurerm_subnet_network_security_group_association: undefined },
    fails("azurerm_subnet_network_security_group_association", "none", "one"),
  ],
  [
    "fails the group of another subnet",
    { "azurerm_subnet_network_security_group_association.a.subnet_id": "${var.x}" },
    fails("azurerm_subnet_network_security_group_association", "none", "one"),
  ],
  [
    "fails a group that only may be joined",
    { "azurerm_subnet_network_security_group_association.a.count": computed },
    fails("azurerm_subnet_network_security_group_association", "none", "one"),
  ],
  [
    "is about a subnet whose name is computed",
    { name: computed, azurerm_subnet_network_security_group_association: undefined },
    fails("azurerm_subnet_network_security_group_association", "none", "one"),
  ],
]);
