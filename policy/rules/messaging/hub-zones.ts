import { mustBe, type Rule } from "../../model";

export const hubZones: Rule = {
  id: "messaging/hub-zones",
  title: "a notification hub is spread over the zones",
  severity: "low",
  resourceTypes: ["azurerm_notification_hub_namespace"],
  controls: ["NOR-AVA-01"],
  checkov: [],
  rationale: "one data centre that fails keeps every notification back",
  remediation: "set zone_redundancy_enabled to true",
  references: ["https://learn.microsoft.com/azure/notification-hubs/availability-zones"],
  evaluate: (resource) => mustBe(resource, "zone_redundancy_enabled", true),
};
