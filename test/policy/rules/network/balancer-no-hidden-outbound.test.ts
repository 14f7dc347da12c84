import { notApplicable } from "../../../../policy/model";
import { balancerNoHiddenOutbound } from "../../../../policy/rules/network/balancer-no-hidden-outbound";
import { change } from "../../support/change";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { goodBalancer } from "../../support/good-balancer";

describeRule(
  balancerNoHiddenOutbound,
  change(
    goodBalancer,
    { "azurerm_lb.x.frontend_ip_configuration": { name: "public", public_ip_address_id: "${azurerm_public_ip.p.id}" } },
    "azurerm_lb_rule.x",
  ),
  "azurerm_lb_rule.x",
  [
    [
      "fails a way out by a public address",
      { disable_outbound_snat: false, "azurerm_lb.x.frontend_ip_configuration": { public_ip_address_id: "${azurerm_public_ip.p.id}" } },
      fails("disable_outbound_snat", false, "true"),
    ],
    [
      "fails one by a load balancer that nobody knows",
      { disable_outbound_snat: undefined, loadbalancer_id: computed },
      fails("disable_outbound_snat", false, "true"),
    ],
    ["is not about a private network", { disable_outbound_snat: false, "azurerm_lb.x.frontend_ip_configuration": { name: "internal" } }, notApplicable],
  ],
);
