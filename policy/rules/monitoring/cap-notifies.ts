import { mustBe, type Rule } from "../../model";

export const capNotifies: Rule = {
  id: "monitoring/cap-notifies",
  title: "somebody is told when measurements are dropped because there are too many",
  severity: "low",
  resourceTypes: ["azurerm_application_insights"],
  controls: ["NOR-LOG-05"],
  checkov: [],
  rationale: "an attacker that makes noise blinds the service unseen",
  remediation: "leave daily_data_cap_notifications_disabled false",
  references: ["https://learn.microsoft.com/azure/azure-monitor/logs/daily-cap"],
  evaluate: (insights) => mustBe(insights, "daily_data_cap_notifications_disabled", false),
};
