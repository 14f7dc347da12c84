import { mustBe, type Rule } from "../../model";
import { webApps } from "./apps";

const attributes: Readonly<Record<string, string>> = {
  azurerm_app_service: "logs.detailed_error_messages_enabled",
  azurerm_app_service_slot: "logs.detailed_error_messages_enabled",
};

export const errorLog: Rule = {
  id: "web/error-log",
  title: "an app keeps detailed error messages",
  severity: "low",
  resourceTypes: webApps,
  controls: ["NOR-LOG-01"],
  checkov: ["CKV_AZURE_65"],
  rationale: "without the page that failed nobody sees what an attacker was trying",
  remediation: "set detailed_error_messages in logs to true, detailed_error_messages_enabled where it is called so",
  references: ["https://learn.microsoft.com/azure/app-service/troubleshoot-diagnostic-logs"],
  evaluate: (resource) => mustBe(resource, attributes[resource.type] ?? "logs.detailed_error_messages", true),
};
