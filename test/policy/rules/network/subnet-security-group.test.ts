import { notApplicable, pass } from "../../../../policy/model";
import { subnetSecurityGroup } from "../../../../policy/rules/network/subnet-security-group";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetwork, subnet } from "../../support/good-network";
import { answers, graphOf, type Json } from "../../support/graph";

describeRule(subnetSecurityGroup, goodNetwork, subnet, [
  ["is not about volumes of NetApp", { delegation: { name: "n", service_delegation: { name: "Microsoft.Netapp/volumes" } } }, notApplicable],
  [
    "takes a group in the subnet, as azurerm 1 had it",
    {
      azurerm_subnet_network_security_group_association: undefined,
      network_security_group_id: "${azurerm_network_security_group.g.id}",
      "azurerm_network_security_group.g.name": "g",
    },
    pass,
  ],
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
  ["fails one group for several subnets", { count: 2 }, fails("azurerm_subnet_network_security_group_association", "none", "one")],
  [
    "takes as many groups as subnets",
    {
      count: 2,
      "azurerm_subnet_network_security_group_association.a.count": 2,
      "azurerm_subnet_network_security_group_association.a.subnet_id": "${azurerm_subnet.s[count.index].id}",
    },
    pass,
  ],
]);

it("judges subnets that stand in their network", () => {
  const judge = (network: Json) =>
    answers(subnetSecurityGroup, graphOf({ resource: { azurerm_virtual_network: { v: network } } }))["azurerm_virtual_network.v"];
  expect(judge({ subnet: [{ name: "a", security_group: computed }, { name: "GatewaySubnet" }] })).toEqual(pass);
  expect(judge({ subnet: [{ name: "a", security_group: computed }, { name: "b" }] })).toEqual(fails("subnet.security_group", "none", "one"));
  expect(judge({ subnet: [] })).toEqual(notApplicable);
  expect(judge({ dynamic: { subnet: {} } })).toEqual(unknown("subnet.security_group"));
});
