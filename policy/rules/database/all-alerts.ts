import { mustBeList, type Rule } from "../../model";
import { alertPolicies, ofAlertPolicy } from "./alert-policy";

export const allAlerts: Rule = {
  id: "database/all-alerts",
  title: "no kind of attack on a database is left out of detection",
  severity: "medium",
  resourceTypes: Object.keys(alertPolicies),
  controls: ["NOR-LOG-06"],
  checkov: ["CKV_AZURE_25"],
  rationale: "the one kind of alert that was turned off is the one that would have told",
  remediation: "leave disabled_alerts empty",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/threat-detection-configure"],
  evaluate: (policy) => ofAlertPolicy(policy, "disabled_alerts", (path) => mustBeList(policy, path, [])),
};
