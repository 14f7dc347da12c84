import { pass } from "../../../../policy/model";
import { noOpenHttp } from "../../../../policy/rules/network/no-open-http";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetwork } from "../../support/good-network";

describeRule(noOpenHttp, goodNetwork, "azurerm_network_security_group.n", [
  [
    "fails the port open to all",
    { "security_rule.0.source_address_prefix": "*", "security_rule.0.destination_port_range": "80", "security_rule.0.protocol": "Tcp" },
    fails("security_rule", "admin opens 80 to *", "a named source"),
  ],
  [
    "fails a range with the port in it",
    { "security_rule.0.source_address_prefix": "*", "security_rule.0.destination_port_range": "79-81", "security_rule.0.protocol": "Tcp" },
    fails("security_rule", "admin opens 79-81 to *", "a named source"),
  ],
  [
    "fails every port",
    { "security_rule.0.source_address_prefix": "*", "security_rule.0.destination_port_range": "*", "security_rule.0.protocol": "Tcp" },
    fails("security_rule", "admin opens * to *", "a named source"),
  ],
  [
    "fails whatever protocol it is",
    { "security_rule.0.source_address_prefix": "*", "security_rule.0.destination_port_range": "80", "security_rule.0.protocol": "*" },
    fails("security_rule", "admin opens 80 to *", "a named source"),
  ],
  [
    "fails all addresses of the newer kind",
    { "security_rule.0.source_address_prefix": "::/0", "security_rule.0.destination_port_range": "80", "security_rule.0.protocol": "Tcp" },
    fails("security_rule", "admin opens 80 to ::/0", "a named source"),
  ],
  [
    "lets a protocol be that has no such port",
    { "security_rule.0.source_address_prefix": "*", "security_rule.0.destination_port_range": "80", "security_rule.0.protocol": "Icmp" },
    pass,
  ],
  [
    "lets another port be",
    { "security_rule.0.source_address_prefix": "*", "security_rule.0.destination_port_range": "8443", "security_rule.0.protocol": "Tcp" },
    pass,
  ],
  [
    "lets a network be named",
    { "security_rule.0.source_address_prefix": "10.0.0.0/8", "security_rule.0.destination_port_range": "80", "security_rule.0.protocol": "Tcp" },
    pass,
  ],
  [
    "lets everybody be denied",
    {
      "security_rule.0.source_address_prefix": "*",
      "security_rule.0.destination_port_range": "80",
      "security_rule.0.protocol": "Tcp",
      "security_rule.0.access": "Deny",
    },
    pass,
  ],
  [
    "cannot tell a computed source",
    { "security_rule.0.source_address_prefix": computed, "security_rule.0.destination_port_range": "80", "security_rule.0.protocol": "Tcp" },
    unknown("security_rule"),
  ],
  [
    "cannot tell a computed port",
    { "security_rule.0.source_address_prefix": "*", "security_rule.0.destination_port_range": computed, "security_rule.0.protocol": "Tcp" },
    unknown("security_rule"),
  ],
  [
    "cannot tell a computed protocol",
    { "security_rule.0.source_address_prefix": "*", "security_rule.0.destination_port_range": "80", "security_rule.0.protocol": computed },
    unknown("security_rule"),
  ],
]);
