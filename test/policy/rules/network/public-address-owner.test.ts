import { publicAddressOwner } from "../../../../policy/rules/network/public-address-owner";
import { describeRule, fails, unknown } from "../../support/describe-rule";
import { address, goodHub } from "../../support/good-hub";

describeRule(publicAddressOwner, goodHub, address, [
  [
    "fails the address of a machine, also beside the firewall",
    { "azurerm_network_interface.n": { ip_configuration: { public_ip_address_id: "${azurerm_public_ip.a.id}" } } },
    fails(
      "id",
      "used by azurerm_network_interface.n",
      "azurerm_application_gateway, azurerm_firewall, azurerm_bastion_host, azurerm_nat_gateway_public_ip_association, azurerm_virtual_network_gateway, azurerm_route_server",
    ),
  ],
  ["cannot tell what uses it", { azurerm_firewall: undefined }, unknown("id")],
  ["takes a lock for no user", { azurerm_firewall: undefined, "azurerm_management_lock.l": { scope: "${azurerm_public_ip.a.id}" } }, unknown("id")],
]);
