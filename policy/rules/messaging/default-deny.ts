import { mustBe, type Rule } from "../../model";

const rules: Readonly<Record<string, string>> = { azurerm_servicebus_namespace: "network_rule_set", azurerm_eventhub_namespace: "network_rulesets" };

export const defaultDeny: Rule = {
  id: "messaging/default-deny",
  title: "a message broker's firewall denies by default",
  severity: "high",
  resourceTypes: ["azurerm_servicebus_namespace", "azurerm_eventhub_namespace"],
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "the firewall is what remains when somebody turns the public endpoint on",
  remediation: "write network_rule_set, network_rulesets of Event Hubs, with default_action Deny",
  references: [
    "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-ip-filtering",
    "https://learn.microsoft.com/azure/event-hubs/event-hubs-ip-filtering",
  ],
  evaluate: (broker) => mustBe(broker, `${rules[broker.type]}.default_action`, "Deny"),
};
