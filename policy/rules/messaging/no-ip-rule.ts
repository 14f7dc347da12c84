import { eachBlock } from "../../blocks";
import { type Block, mustBeList, pass, type Resource, type Rule, unresolved, type Verdict } from "../../model";

export const noIpRule: Rule = {
  id: "messaging/no-ip-rule",
  title: "a message broker's firewall lets no public address through",
  severity: "medium",
  resourceTypes: [
    "azurerm_servicebus_namespace",
    "azurerm_eventhub_namespace",
    "azurerm_eventgrid_topic",
    "azurerm_eventgrid_domain",
    "azurerm_eventgrid_namespace",
    "azurerm_eventgrid_partner_namespace",
  ],
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "an address is shared, changes hands and can be taken; a private endpoint cannot",
  remediation: "take the addresses out of ip_rules, ip_rule or inbound_ip_rule",
  references: [
    "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-ip-filtering",
    "https://learn.microsoft.com/azure/event-grid/configure-firewall",
  ],
  evaluate: (broker) =>
    broker.type === "azurerm_servicebus_namespace"
      ? mustBeList(broker, "network_rule_set.ip_rules", [])
      : noBlock(broker, broker.type === "azurerm_eventhub_namespace" ? "network_rulesets.ip_rule" : "inbound_ip_rule"),
};

function noBlock(broker: Resource, path: string): Verdict {
  const judge = (rule: Block): Verdict => {
    const mask = rule.get("ip_mask");
    return { state: "fail", attribute: "ip_mask", actual: mask === unresolved ? "an address" : mask, expected: "none" };
  };
  return eachBlock(broker, path, judge, pass);
}
