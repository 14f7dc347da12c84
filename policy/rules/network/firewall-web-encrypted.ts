import type { Rule, Value } from "../../model";
import { asList, isObject } from "../../stack-json";
import { eachFirewallRule } from "./firewall-rule";

export const firewallWebEncrypted: Rule = {
  id: "network/firewall-web-encrypted",
  title: "a firewall lets the web through under encryption alone",
  severity: "low",
  resourceTypes: ["azurerm_firewall_application_rule_collection", "azurerm_firewall_policy_rule_collection_group"],
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "what leaves in clear is read and changed by anybody on the way",
  remediation: "set type to Https in the protocols of the rule",
  references: ["https://learn.microsoft.com/azure/firewall/features"],
  evaluate: (resource) =>
    eachFirewallRule(
      resource,
      "application",
      (rule) =>
        [rule.protocol, rule.protocols]
          .flatMap((value) => asList(value as Value))
          .some((protocol) => ["Http", "*"].includes(String(isObject(protocol) ? protocol.type : protocol))),
      "Https",
    ),
};
