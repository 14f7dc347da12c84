import { MonitorActivityLogAlert } from "@cdktf/provider-azurerm/lib/monitor-activity-log-alert";
import { Construct } from "constructs";
import type { Placement } from "../placement";
import { type WatchedEvent, watchedEvents } from "./watched-events";

export interface ActivityLogAlertsProps {
  /** Alerts on the activity log are global: only the resource group and the tags of it are used. */
  readonly placement: Placement;
  /** A UUID: the subscription that is watched, and that the alerts are in. */
  readonly subscriptionId: string;
  readonly actionGroupId: string;
}

/**
 * One alert for each of `watchedEvents`: there is no choosing among them, since each costs nothing.
 *
 * Holds NOR-LOG-05.
 * @see https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-types#activity-log-alerts
 */
export class ActivityLogAlerts extends Construct {
  constructor(scope: Construct, id: string, props: ActivityLogAlertsProps) {
    super(scope, id);
    const { placement, subscriptionId, actionGroupId } = props;
    for (const [name, { why, category, operation }] of Object.entries<WatchedEvent>(watchedEvents)) {
      new MonitorActivityLogAlert(this, name, {
        name,
        description: why,
        location: "global",
        resourceGroupName: placement.resourceGroupName,
        tags: placement.tags,
        enabled: true,
        scopes: [`/subscriptions/${subscriptionId}`],
        // An administrative event is logged when it begins and when it is over: once is enough.
        criteria: { category, ...(operation !== undefined && { operationName: operation }), ...(category === "Administrative" && { status: "Succeeded" }) },
        action: [{ actionGroupId }],
      });
    }
  }
}
