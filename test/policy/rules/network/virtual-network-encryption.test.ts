import { notApplicable } from "../../../../policy/model";
import { virtualNetworkEncryption } from "../../../../policy/rules/network/virtual-network-encryption";
import { describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetwork } from "../../support/good-network";

describeRule(virtualNetworkEncryption, goodNetwork, "azurerm_virtual_network.v", [
  ["fails without encryption", { encryption: undefined }, fails("encryption", undefined, "a block")],
  [
    "is not about a network with a resolver",
    { encryption: undefined, "azurerm_private_dns_resolver.r": { virtual_network_id: "${azurerm_virtual_network.v.id}" } },
    notApplicable,
  ],
  ["cannot tell a dynamic block", { encryption: undefined, dynamic: { encryption: {} } }, unknown("encryption")],
]);
