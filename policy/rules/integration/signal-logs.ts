import { all, mustBe, type Rule } from "../../model";

const logs = ["connectivity_logs_enabled", "messaging_logs_enabled", "http_request_logs_enabled"];

export const signalLogs: Rule = {
  id: "integration/signal-logs",
  title: "a SignalR service logs connections, messages and requests",
  severity: "low",
  resourceTypes: ["azurerm_signalr_service"],
  controls: ["NOR-LOG-01"],
  checkov: [],
  rationale: "without its logs nobody can say who listened",
  remediation: "set connectivity_logs_enabled, messaging_logs_enabled and http_request_logs_enabled to true",
  references: ["https://learn.microsoft.com/azure/azure-signalr/signalr-howto-diagnostic-logs"],
  evaluate: (service) => all(...logs.map((name) => mustBe(service, name, true))),
};
