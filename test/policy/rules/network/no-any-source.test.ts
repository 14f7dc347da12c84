import { pass } from "../../../../policy/model";
import { noAnySource } from "../../../../policy/rules/network/no-any-source";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetwork } from "../../support/good-network";

describeRule(noAnySource, goodNetwork, "azurerm_network_security_group.n", [
  [
    "fails a rule for everybody, whatever the port",
    { "security_rule.0.source_address_prefix": "*", "security_rule.0.destination_port_range": "8443" },
    fails("security_rule", "admin opens 8443 to *", "a named source"),
  ],
  [
    "fails the web for everybody by no name",
    { "security_rule.0.source_address_prefix": "*", "security_rule.0.destination_port_range": "443" },
    fails("security_rule", "admin opens 443 to *", "a named source"),
  ],
  ["takes the web for the internet", { "security_rule.0.source_address_prefix": "Internet", "security_rule.0.destination_port_range": 443 }, pass],
  [
    "fails another port for the internet",
    { "security_rule.0.source_address_prefix": "Internet", "security_rule.0.destination_port_range": "8443" },
    fails("security_rule", "admin opens 8443 to Internet", "a named source"),
  ],
  ["cannot tell a computed source", { "security_rule.0.source_address_prefix": computed }, unknown("security_rule")],
]);
