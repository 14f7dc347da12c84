import { eachBlock } from "../../blocks";
import { pass, type Rule } from "../../model";
import { mustLack } from "../integration/verdicts";

export const noOpenIpRule: Rule = {
  id: "messaging/no-open-ip-rule",
  title: "a message broker's firewall does not let the whole internet through",
  severity: "high",
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
  rationale: "a firewall with a rule for every address is no firewall",
  remediation: "write addresses and small ranges in ip_rules, ip_rule or inbound_ip_rule, and never 0.0.0.0/0",
  references: [
    "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-ip-filtering",
    "https://learn.microsoft.com/azure/event-grid/configure-firewall",
  ],
  evaluate: (broker) => {
    if (broker.type === "azurerm_servicebus_namespace") return mustLack(broker, "network_rule_set.ip_rules", "0.0.0.0/0", "0.0.0.0");
    const path = broker.type === "azurerm_eventhub_namespace" ? "network_rulesets.ip_rule" : "inbound_ip_rule";
    return eachBlock(broker, path, (rule) => mustLack(rule, "ip_mask", "0.0.0.0/0", "0.0.0.0"), pass);
  },
};
