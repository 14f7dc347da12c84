import { notApplicable } from "../../../../policy/model";
import { ddosPlan } from "../../../../policy/rules/network/ddos-plan";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetwork } from "../../support/good-network";

describeRule(ddosPlan, goodNetwork, "azurerm_virtual_network.v", [
  ["fails a plan that is off", { ddos_protection_plan: { enable: false } }, fails("ddos_protection_plan.enable", false, "true")],
  [
    "fails a network without one, as far as is known",
    { azurerm_subnet: undefined, ddos_protection_plan: undefined },
    fails("ddos_protection_plan.enable", undefined, "true"),
  ],
  [
    "fails a network with a public address without a guard",
    {
      ddos_protection_plan: undefined,
      "azurerm_public_ip.p": { name: "pip" },
      "azurerm_bastion_host.b": { ip_configuration: { subnet_id: "${azurerm_subnet.s.id}", public_ip_address_id: "${azurerm_public_ip.p.id}" } },
    },
    fails("ddos_protection_plan.enable", undefined, "true"),
  ],
  [
    "is not about one whose addresses are guarded one by one",
    {
      ddos_protection_plan: undefined,
      "azurerm_public_ip.p": { ddos_protection_mode: "Enabled" },
      "azurerm_bastion_host.b": { ip_configuration: { subnet_id: "${azurerm_subnet.s.id}", public_ip_address_id: "${azurerm_public_ip.p.id}" } },
    },
    notApplicable,
  ],
  ["is not about one without addresses", { ddos_protection_plan: undefined }, notApplicable],
  ["is not about other environments", { ddos_protection_plan: { enable: false }, tags: { finops_environment: "tt02" } }, notApplicable],
  ["cannot tell a variable", { ddos_protection_plan: { enable: computed } }, unknown("ddos_protection_plan.enable")],
]);
