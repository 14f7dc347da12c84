import { mustBe, type Rule } from "../../model";

export const hubReplica: Rule = {
  id: "messaging/hub-replica",
  title: "a notification hub has no copy in another country",
  severity: "medium",
  resourceTypes: ["azurerm_notification_hub_namespace"],
  controls: ["NOR-LOC-02"],
  checkov: [],
  rationale: "the addresses of the devices of citizens are copied to where Norwegian law does not reach",
  remediation: "set replication_region to None or Default",
  references: ["https://learn.microsoft.com/azure/notification-hubs/notification-hubs-high-availability"],
  evaluate: (resource) => mustBe(resource, "replication_region", "None", "Default"),
};
