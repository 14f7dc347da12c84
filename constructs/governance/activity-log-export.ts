import { MonitorDiagnosticSetting } from "@cdktf/provider-azurerm/lib/monitor-diagnostic-setting";
import { Construct } from "constructs";

export interface ActivityLogExportProps {
  /** A UUID. */
  readonly subscriptionId: string;
  readonly auditWorkspaceId: string;
}

/** All there are; a subscription has no groups of them. @see https://learn.microsoft.com/azure/azure-monitor/platform/activity-log-schema#categories */
const categories = ["Administrative", "Alert", "Autoscale", "Policy", "Recommendation", "ResourceHealth", "Security", "ServiceHealth"];

/**
 * Who changed what in the subscription, into the audit workspace: Azure itself forgets it after 90 days.
 *
 * Holds NOR-LOG-01 and NOR-LOG-05.
 * @see https://learn.microsoft.com/azure/azure-monitor/platform/activity-log#export-activity-log
 */
export class ActivityLogExport extends Construct {
  constructor(scope: Construct, id: string, props: ActivityLogExportProps) {
    super(scope, id);
    new MonitorDiagnosticSetting(this, "Resource", {
      name: "audit",
      targetResourceId: `/subscriptions/${props.subscriptionId}`,
      logAnalyticsWorkspaceId: props.auditWorkspaceId,
      enabledLog: categories.map((category) => ({ category })),
    });
  }
}
