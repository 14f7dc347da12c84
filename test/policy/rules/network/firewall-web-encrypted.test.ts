import { firewallWebEncrypted } from "../../../../policy/rules/network/firewall-web-encrypted";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFirewall } from "../../support/good-firewall";

describeRule(firewallWebEncrypted, goodFirewall, "azurerm_firewall_application_rule_collection.x", [
  ["fails the web in clear", { "rule.protocol.type": "Http" }, fails("rule", "registers", "Https")],
  ["cannot tell a variable", { "rule.protocol.type": computed }, unknown("rule")],
  ["cannot tell a block from a variable", { "rule.protocol": computed }, unknown("rule")],
]);

describeRule(firewallWebEncrypted, goodFirewall, "azurerm_firewall_policy_rule_collection_group.x", [
  [
    "fails the web in clear",
    {
      "application_rule_collection.rule.protocols": [
        { type: "Https", port: 443 },
        { type: "Http", port: 80 },
      ],
    },
    fails("application_rule_collection.rule", "registers", "Https"),
  ],
]);
