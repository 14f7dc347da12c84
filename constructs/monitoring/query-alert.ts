import { MonitorScheduledQueryRulesAlertV2 } from "@cdktf/provider-azurerm/lib/monitor-scheduled-query-rules-alert-v2";
import { Construct } from "constructs";
import type { ManagedIdentity } from "../identity/managed-identity";
import type { RoleGrant } from "../identity/role-grant";
import type { Placement } from "../placement";

/** A question that is asked of the logs again and again. */
export interface LogQuestion {
  /** What it means when there is an answer, one sentence. */
  readonly why: string;
  /** 0 is critical, 4 is talk. */
  readonly severity: 0 | 1 | 2 | 3;
  /** How often, and of how long a time. */
  readonly every: "PT5M" | "PT15M" | "PT1H" | "P1D";
  /** Each line of the answer sets the alert off. */
  readonly query: string;
}

export interface QueryAlertProps {
  readonly placement: Placement;
  readonly name: string;
  readonly question: LogQuestion;
  readonly workspaceId: string;
  readonly actionGroupId: string;
  /** Whose roles the question is asked with. */
  readonly identity: ManagedIdentity;
  readonly grants: readonly RoleGrant[];
}

/**
 * Tells people when a question to the logs has an answer. It asks with an identity of its own, and never closes the matter by itself.
 *
 * The question is not tried out when the alert is made: before the first log arrives there is no table that it could ask.
 *
 * Holds NOR-LOG-05 and NOR-AUT-03.
 * @see https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-create-log-alert-rule
 */
export class QueryAlert extends Construct {
  constructor(scope: Construct, id: string, props: QueryAlertProps) {
    super(scope, id);
    const { placement, question } = props;
    new MonitorScheduledQueryRulesAlertV2(this, "Resource", {
      name: props.name,
      displayName: props.name,
      description: question.why,
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      enabled: true,
      scopes: [props.workspaceId],
      severity: question.severity,
      evaluationFrequency: question.every,
      windowDuration: question.every,
      criteria: [
        {
          query: question.query,
          timeAggregationMethod: "Count",
          operator: "GreaterThan",
          threshold: 0,
          failingPeriods: { minimumFailingPeriodsToTriggerAlert: 1, numberOfEvaluationPeriods: 1 },
        },
      ],
      autoMitigationEnabled: false,
      skipQueryValidation: true,
      // Would demand a linked storage account for saved queries: there is none.
      workspaceAlertsStorageEnabled: false,
      identity: { type: "UserAssigned", identityIds: [props.identity.id] },
      action: { actionGroups: [props.actionGroupId] },
      dependsOn: [...props.grants],
    });
  }
}
