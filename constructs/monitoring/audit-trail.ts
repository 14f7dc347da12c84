import { MonitorDiagnosticSetting } from "@cdktf/provider-azurerm/lib/monitor-diagnostic-setting";
import { Construct } from "constructs";

export interface AuditTrailProps {
  /** The resource, or the part of it that logs: of a storage account its id and `/blobServices/default`. */
  readonly targetId: string;
  readonly workspaceId: string;
  /**
   * Which logs.
   * @default "audit" - who did what to the resource, and when; `allLogs` for what has no such group
   */
  readonly logs?: "audit" | "allLogs";
  /**
   * Also send metrics.
   * @default false - Azure Monitor holds them for 93 days without cost
   */
  readonly metrics?: boolean;
}

/**
 * Who did what to the resource, and when, into the audit workspace.
 *
 * Holds NOR-LOG-01.
 * @see https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings
 */
export class AuditTrail extends Construct {
  constructor(scope: Construct, id: string, props: AuditTrailProps) {
    super(scope, id);
    const { logs = "audit", metrics = false } = props;
    new MonitorDiagnosticSetting(this, "Resource", {
      name: "audit",
      targetResourceId: props.targetId,
      logAnalyticsWorkspaceId: props.workspaceId,
      enabledLog: [{ categoryGroup: logs }],
      ...(metrics && { enabledMetric: [{ category: "AllMetrics" }] }),
    });
  }
}
