import { all, mustBe, mustBeList, type Rule } from "../../model";

export const defaultDeny: Rule = {
  id: "messaging/default-deny",
  title: "a message broker's firewall denies by default and lets no address or service through",
  severity: "high",
  resourceTypes: ["azurerm_servicebus_namespace"],
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "the firewall is what remains when somebody turns the public endpoint on",
  remediation: "write network_rule_set with default_action Deny, no ip_rules and trusted_services_allowed false",
  references: ["https://learn.microsoft.com/azure/service-bus-messaging/service-bus-ip-filtering"],
  evaluate: (broker) =>
    all(
      mustBe(broker, "network_rule_set.default_action", "Deny"),
      mustBe(broker, "network_rule_set.trusted_services_allowed", false),
      mustBeList(broker, "network_rule_set.ip_rules", []),
    ),
};
