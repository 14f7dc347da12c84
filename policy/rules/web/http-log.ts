import { mustHaveBlock } from "../../blocks";
import type { Rule } from "../../model";
import { webApps } from "./apps";

export const httpLog: Rule = {
  id: "web/http-log",
  title: "an app logs who asked for what",
  severity: "low",
  resourceTypes: webApps,
  controls: ["NOR-LOG-01"],
  checkov: ["CKV_AZURE_63"],
  rationale: "without a log of requests nobody can say what was read, and by whom",
  remediation: "write http_logs with file_system or azure_blob_storage in logs",
  references: ["https://learn.microsoft.com/azure/app-service/troubleshoot-diagnostic-logs"],
  evaluate: (resource) => mustHaveBlock(resource, "logs.http_logs"),
};
