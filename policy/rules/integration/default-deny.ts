import { eachBlock } from "../../blocks";
import { mustBe, type Rule } from "../../model";

export const defaultDeny: Rule = {
  id: "integration/default-deny",
  title: "a service's list of networks denies by default",
  severity: "high",
  resourceTypes: ["azurerm_signalr_service_network_acl", "azurerm_web_pubsub_network_acl", "azurerm_iotcentral_application_network_rule_set", "azurerm_iothub"],
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "a list of allowed networks keeps nobody out while the rest is allowed by default",
  remediation: "set default_action to Deny, in network_rule_set of a hub",
  references: ["https://learn.microsoft.com/azure/azure-signalr/howto-network-access-control"],
  evaluate: (list) =>
    list.type === "azurerm_iothub"
      ? eachBlock(list, "network_rule_set", (rules) => mustBe(rules, "default_action", "Deny"))
      : mustBe(list, "default_action", "Deny"),
};
