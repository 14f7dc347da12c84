import { NetworkWatcherFlowLog } from "@cdktf/provider-azurerm/lib/network-watcher-flow-log";
import { Construct } from "constructs";
import type { NorwayRegion } from "../../config/norway";
import { requireWholeNumber } from "../input";
import { resourceName } from "../names";
import type { Placement } from "../placement";

export interface FlowLogProps {
  readonly placement: Placement;
  /** Name of the log behind its abbreviation. */
  readonly name: string;
  readonly networkId: string;
  /** In the region of the network, and open to Azure's trusted services: Network Watcher writes from outside of our networks. */
  readonly storageAccountId: string;
  /** Where traffic is analysed. */
  readonly workspace: {
    /** Azure's id of the resource. */
    readonly id: string;
    /** The workspace's own id, a UUID. */
    readonly workspaceId: string;
    readonly region: NorwayRegion;
  };
  /**
   * Days until the raw log is deleted, 90 to 365.
   * @default 90 - an intrusion is found after months
   */
  readonly retentionDays?: number;
}

/**
 * Who talked with whom in a network, allowed or denied, every ten minutes made readable. It is written by the watcher that Azure itself makes
 * for each region of a subscription.
 *
 * Holds NOR-LOG-03.
 * @throws when `retentionDays` is outside 90 to 365
 * @see https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview
 * @see https://learn.microsoft.com/azure/network-watcher/network-watcher-create
 */
export class FlowLog extends Construct {
  constructor(scope: Construct, id: string, props: FlowLogProps) {
    super(scope, id);
    const { placement, workspace, retentionDays = 90 } = props;
    requireWholeNumber(this.node.path, { name: "retentionDays", value: retentionDays, minimum: 90, maximum: 365, fix: "leave it out for 90" });
    new NetworkWatcherFlowLog(this, "Resource", {
      name: resourceName("flow", props.name),
      location: placement.region,
      networkWatcherName: `NetworkWatcher_${placement.region}`,
      resourceGroupName: "NetworkWatcherRG",
      tags: placement.tags,
      enabled: true,
      version: 2,
      targetResourceId: props.networkId,
      storageAccountId: props.storageAccountId,
      retentionPolicy: { enabled: true, days: retentionDays },
      trafficAnalytics: {
        enabled: true,
        intervalInMinutes: 10,
        workspaceId: workspace.workspaceId,
        workspaceRegion: workspace.region,
        workspaceResourceId: workspace.id,
      },
    });
  }
}
