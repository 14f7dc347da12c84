import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_stream_analytics_output_blob: { authentication_mode: "Msi" },
  azurerm_stream_analytics_output_cosmosdb: { authentication_mode: "Msi" },
  azurerm_stream_analytics_output_eventhub: { authentication_mode: "Msi" },
  azurerm_stream_analytics_output_mssql: { authentication_mode: "Msi" },
  azurerm_stream_analytics_output_servicebus_queue: { authentication_mode: "Msi" },
  azurerm_stream_analytics_output_servicebus_topic: { authentication_mode: "Msi" },
  azurerm_stream_analytics_reference_input_blob: { authentication_mode: "Msi" },
  azurerm_stream_analytics_stream_input_blob: { authentication_mode: "Msi" },
  azurerm_stream_analytics_stream_input_eventhub: { authentication_mode: "Msi" },
  azurerm_stream_analytics_stream_input_eventhub_v2: { authentication_mode: "Msi" },
  azurerm_stream_analytics_job_storage_account: { authentication_mode: "Msi" },
  azurerm_stream_analytics_job: { "job_storage_account.authentication_mode": ["Msi", undefined] },
};

export const noSharedKey: Rule = {
  id: "analytics/no-shared-key",
  title: "a streaming job shows its identity to what it reads and writes, not a key",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-AUT-01", "NOR-AUT-03"],
  checkov: [],
  rationale: "the key stands in the state of Terraform, and opens all of the account to whoever reads it there",
  remediation: "set authentication_mode to Msi, and give the identity of the job a role",
  references: ["https://learn.microsoft.com/azure/stream-analytics/stream-analytics-managed-identities-overview"],
  evaluate: holds(settings),
};
