import { mustBe, type Rule } from "../../model";
import { webApps } from "./apps";

const attributes: Readonly<Record<string, string>> = {
  azurerm_app_service: "logs.failed_request_tracing_enabled",
  azurerm_app_service_slot: "logs.failed_request_tracing_enabled",
};

export const requestTrace: Rule = {
  id: "web/request-trace",
  title: "an app traces requests that fail",
  severity: "low",
  resourceTypes: webApps,
  controls: ["NOR-LOG-01"],
  checkov: ["CKV_AZURE_66"],
  rationale: "a failed request that leaves no trace cannot be told from an attack",
  remediation: "set failed_request_tracing in logs to true, failed_request_tracing_enabled where it is called so",
  references: ["https://learn.microsoft.com/azure/app-service/troubleshoot-diagnostic-logs"],
  evaluate: (resource) => mustBe(resource, attributes[resource.type] ?? "logs.failed_request_tracing", true),
};
