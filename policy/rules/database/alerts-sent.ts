import type { Rule } from "../../model";
import { alertPolicies, ofAlertPolicy } from "./alert-policy";
import { mustHaveSome } from "./settings";

export const alertsSent: Rule = {
  id: "database/alerts-sent",
  title: "alerts of a database are sent to somebody",
  severity: "low",
  resourceTypes: Object.keys(alertPolicies),
  controls: ["NOR-LOG-06"],
  checkov: ["CKV_AZURE_26"],
  rationale: "an alert that nobody gets is read after the damage is done",
  remediation: "name somebody in email_addresses",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/threat-detection-configure"],
  evaluate: (policy) => ofAlertPolicy(policy, "email_addresses", (path) => mustHaveSome(policy, path, "at least one address")),
};
