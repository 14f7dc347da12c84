import { type Resource, type Rule, unresolved, type Value } from "../../model";

export const noNamespaceKey: Rule = {
  id: "messaging/no-namespace-key",
  title: "no key opens a whole message broker",
  severity: "medium",
  resourceTypes: [
    "azurerm_servicebus_namespace_authorization_rule",
    "azurerm_eventhub_namespace_authorization_rule",
    "azurerm_relay_namespace_authorization_rule",
  ],
  controls: ["NOR-AUT-05"],
  checkov: [],
  rationale: "one key for all queues and topics lets each service read what belongs to the others",
  remediation: "give a role to a managed identity; where a key is needed, write the rule on the queue, topic or event hub",
  references: ["https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas"],
  evaluate: (rule) => ({ state: "fail", attribute: "name", actual: nameOf(rule), expected: "a rule on one queue, topic or event hub" }),
};

function nameOf(rule: Resource): Value {
  const name = rule.get("name");
  return name === unresolved ? undefined : name;
}
