import { mustBePresent, type Rule } from "../../model";
import { webApps } from "./apps";

export const healthCheck: Rule = {
  id: "web/health-check",
  title: "an app is asked whether it is well",
  severity: "low",
  resourceTypes: webApps,
  controls: ["NOR-AVA-01"],
  checkov: ["CKV_AZURE_213"],
  rationale: "a machine on which the app has died goes on getting its share of the requests",
  remediation: "set health_check_path in site_config",
  references: ["https://learn.microsoft.com/azure/app-service/monitor-instances-health-check"],
  evaluate: (resource) => mustBePresent(resource, "site_config.health_check_path"),
};
