import { LogAnalyticsWorkspace } from "@cdktf/provider-azurerm/lib/log-analytics-workspace";
import { Construct } from "constructs";
import { DeleteLock } from "../governance/delete-lock";
import { requireWholeNumber } from "../input";
import type { Placement } from "../placement";
import { AuditTrail } from "./audit-trail";

export type LogWorkspaceProps = {
  readonly placement: Placement;
  readonly name: string;
  /** Days until logs are deleted: 90 to 730, in the audit workspace 365 to 730. */
  readonly retentionDays: number;
} & (
  | {
      /** Where systems log how they are. */
      readonly use: "operational";
      /** Where is written who read these logs. */
      readonly auditWorkspaceId: string;
    }
  | {
      /** Where is written who did what; it writes its own trail to itself. */
      readonly use: "audit";
    }
);

/** The shortest time each kind of log is of use: an intrusion is found after months, an audit asks for the year. */
const shortestRetention = { operational: 90, audit: 365 };

/**
 * A log workspace without keys: it takes and gives logs through private links and Entra roles alone, and writes down who read them.
 *
 * Holds NOR-NET-01, NOR-AUT-01, NOR-LOG-01, NOR-LOG-02, NOR-LOG-04, NOR-RES-01 and NOR-RES-03.
 * @throws when `retentionDays` is not what its use allows
 * @see https://learn.microsoft.com/azure/azure-monitor/logs/log-analytics-workspace-overview
 * @see https://learn.microsoft.com/azure/azure-monitor/logs/private-link-design
 */
export class LogWorkspace extends Construct {
  readonly id: string;
  /** Its own id in Azure Monitor, a UUID; `id` is that of the Azure resource. */
  readonly workspaceId: string;

  constructor(scope: Construct, id: string, props: LogWorkspaceProps) {
    super(scope, id);
    const { placement, retentionDays } = props;
    requireWholeNumber(this.node.path, {
      name: "retentionDays",
      value: retentionDays,
      minimum: shortestRetention[props.use],
      maximum: 730,
      fix: `set the days of the ${props.use} logs`,
    });
    const workspace = new LogAnalyticsWorkspace(this, "Resource", {
      name: props.name,
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      sku: "PerGB2018",
      retentionInDays: retentionDays,
      // A cap would drop the trail of whoever fills it up first.
      dailyQuotaGb: -1,
      immediateDataPurgeOn30DaysEnabled: false,
      localAuthenticationEnabled: false,
      internetIngestionEnabled: false,
      internetQueryEnabled: false,
      // Who may read a resource may read its logs, and no others: an owner sees its own.
      allowResourceOnlyPermissions: true,
      // Would demand a linked storage account for saved queries: there is none.
      cmkForQueryForced: false,
      lifecycle: { preventDestroy: true },
    });
    this.id = workspace.id;
    this.workspaceId = workspace.workspaceId;
    new AuditTrail(this, "Audit", { targetId: workspace.id, workspaceId: props.use === "audit" ? workspace.id : props.auditWorkspaceId });
    new DeleteLock(this, "Lock", { targetId: workspace.id });
  }
}
