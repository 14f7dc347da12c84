import type { Rule } from "../../model";
import { unlessAbsent } from "../integration/verdicts";

const attributes: Readonly<Record<string, string>> = {
  azurerm_servicebus_namespace: "network_rule_set.trusted_services_allowed",
  azurerm_eventhub_namespace: "network_rulesets.trusted_service_access_enabled",
};

export const noTrustedService: Rule = {
  id: "messaging/no-trusted-service",
  title: "no service of Azure goes past a message broker's firewall",
  severity: "medium",
  resourceTypes: ["azurerm_servicebus_namespace", "azurerm_eventhub_namespace"],
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "a trusted service acts for other customers too, and the firewall does not ask for whom",
  remediation: "set trusted_services_allowed in network_rule_set to false, trusted_service_access_enabled in network_rulesets of Event Hubs",
  references: ["https://learn.microsoft.com/azure/service-bus-messaging/service-bus-ip-filtering"],
  evaluate: (broker) => unlessAbsent(broker, attributes[broker.type] ?? "", false),
};
