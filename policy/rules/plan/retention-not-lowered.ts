import { notApplicable, type Rule } from "../../model";
import { forEver, type Grade, notLess, span } from "../../plan/grades";
import { isKnownType } from "../../provider/facts";

const grades: readonly Grade[] = [
  // Where 0 stands for ever.
  {
    path: /(?:^|\.)(?:retention_in_days|retention_days|retention_policy\.days)$/,
    types: /_auditing_policy$|_security_alert_policy$|_flow_log$|_web_app|_app_service|_function_app/,
    rank: forEver,
  },
  {
    path: /retention\w*(?:\.\w+)*\.(?:days|count|duration)$|(?:retention|retain|to_keep)\w*(?:_in)?(?:_days|_hours|_minutes)$|_to_keep$|retention_period_days$|retention_policy_in_days$/,
    rank: span,
  },
  { path: /(?:soft_delete|change_feed|immutability|restore)\w*(?:\.|_)(?:days|in_days|period)$|restore_policy\.days$/, rank: span },
  {
    path: /(?:^|\.)(?:\w*_?retention_duration|(?:weekly|monthly|yearly)_retention|life_cycle\.duration|soft_delete_period|hot_cache_period|message_retention)$/,
    rank: span,
  },
];

export const retentionNotLowered: Rule = {
  id: "plan/retention-not-lowered",
  title: "nothing is kept for a shorter time than before",
  severity: "high",
  resourceTypes: ["*"],
  subject: "change",
  controls: ["NOR-RES-02", "NOR-BAK-01", "NOR-BAK-02", "NOR-LOG-02"],
  checkov: [],
  rationale: "what is past the new limit is deleted at once: recovery points, deleted blobs, and the log of the time that is asked about later",
  remediation: "leave the retention as it was; where the law wants a shorter one, record an exception that names the class of data and its limit",
  references: ["https://learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure"],
  evaluate: (resource) => (isKnownType(resource.type) ? notLess(resource, grades) : notApplicable),
};
