import { notApplicable, pass } from "../../../../policy/model";
import { noOutboundToAnywhere } from "../../../../policy/rules/network/no-outbound-to-anywhere";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetwork } from "../../support/good-network";

describeRule(noOutboundToAnywhere, goodNetwork, "azurerm_network_security_group.n", [
  [
    "fails a way to everywhere",
    { "security_rule.0.direction": "Outbound", "security_rule.0.destination_address_prefix": "*" },
    fails("security_rule", "admin to *", "a named destination"),
  ],
  [
    "fails one to the internet",
    { "security_rule.0.direction": "Outbound", "security_rule.0.destination_address_prefix": "Internet" },
    fails("security_rule", "admin to Internet", "a named destination"),
  ],
  [
    "takes the web by its name",
    { "security_rule.0.direction": "Outbound", "security_rule.0.destination_address_prefix": "Internet", "security_rule.0.destination_port_range": 443 },
    pass,
  ],
  ["takes a named service", { "security_rule.0.direction": "Outbound", "security_rule.0.destination_address_prefix": "AzureMonitor" }, pass],
  [
    "lets everything be denied",
    { "security_rule.0.direction": "Outbound", "security_rule.0.destination_address_prefix": "*", "security_rule.0.access": "Deny" },
    pass,
  ],
  [
    "is not about Bastion, of which Azure asks it",
    { "security_rule.0.direction": "Outbound", "security_rule.0.destination_address_prefix": "*", "azurerm_subnet.s.name": "AzureBastionSubnet" },
    notApplicable,
  ],
  [
    "is not about an application gateway, of which Azure asks it",
    {
      "security_rule.0.direction": "Outbound",
      "security_rule.0.destination_address_prefix": "*",
      "azurerm_application_gateway.g": { gateway_ip_configuration: { subnet_id: "${azurerm_subnet.s.id}" } },
    },
    notApplicable,
  ],
  [
    "is not about a subnet that waits for its gateway, whose managers are let in",
    {
      "security_rule.0.direction": "Outbound",
      "security_rule.0.destination_address_prefix": "*",
      "security_rule.0.source_address_prefix": "GatewayManager",
    },
    notApplicable,
  ],
  [
    "cannot tell a computed destination",
    { "security_rule.0.direction": "Outbound", "security_rule.0.destination_address_prefix": computed },
    unknown("security_rule"),
  ],
  ["cannot tell a computed direction", { "security_rule.0.direction": computed, "security_rule.0.destination_address_prefix": "*" }, unknown("security_rule")],
]);
