import { all, mustBe, pass, type Rule } from "../../model";

export const noPublicNetwork: Rule = {
  id: "messaging/no-public-network",
  title: "a message broker has no public endpoint",
  severity: "critical",
  resourceTypes: ["azurerm_servicebus_namespace"],
  controls: ["NOR-NET-01", "NOR-NET-13"],
  checkov: ["CKV_AZURE_204"],
  rationale: "messages between services are personal data too, and a broker on the internet hands them to whoever finds a key",
  remediation: "set public_network_access_enabled to false, in network_rule_set as well",
  references: ["https://learn.microsoft.com/azure/service-bus-messaging/private-link-service"],
  evaluate: (broker) => {
    const rules = "network_rule_set.public_network_access_enabled";
    return all(mustBe(broker, "public_network_access_enabled", false), broker.get(rules) === undefined ? pass : mustBe(broker, rules, false));
  },
};
