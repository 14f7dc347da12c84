import { all, mustBe, pass, type Rule } from "../../model";

const named = ["azurerm_eventgrid_namespace", "azurerm_eventgrid_partner_namespace"];

export const noPublicNetwork: Rule = {
  id: "messaging/no-public-network",
  title: "a message broker has no public endpoint",
  severity: "critical",
  resourceTypes: [
    "azurerm_servicebus_namespace",
    "azurerm_eventhub_namespace",
    "azurerm_eventgrid_topic",
    "azurerm_eventgrid_domain",
    "azurerm_eventgrid_namespace",
    "azurerm_eventgrid_partner_namespace",
  ],
  controls: ["NOR-NET-01", "NOR-NET-13"],
  checkov: ["CKV_AZURE_106", "CKV_AZURE_193", "CKV_AZURE_204"],
  rationale: "messages between services are personal data too, and a broker on the internet hands them to whoever finds a key",
  remediation:
    "set public_network_access_enabled to false, in network_rule_set or network_rulesets as well; public_network_access to Disabled where it is called so",
  references: [
    "https://learn.microsoft.com/azure/service-bus-messaging/private-link-service",
    "https://learn.microsoft.com/azure/event-hubs/private-link-service",
    "https://learn.microsoft.com/azure/event-grid/configure-private-endpoints",
  ],
  evaluate: (broker) => {
    if (named.includes(broker.type)) return mustBe(broker, "public_network_access", "Disabled");
    const rules = broker.type === "azurerm_eventhub_namespace" ? "network_rulesets" : "network_rule_set";
    // What the rules say is written last, and holds for the whole broker.
    const inRules = broker.get(`${rules}.public_network_access_enabled`) === undefined ? pass : mustBe(broker, `${rules}.public_network_access_enabled`, false);
    return all(mustBe(broker, "public_network_access_enabled", false), inRules);
  },
};
