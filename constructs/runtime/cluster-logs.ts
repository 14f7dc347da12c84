import { MonitorDataCollectionRule } from "@cdktf/provider-azurerm/lib/monitor-data-collection-rule";
import { MonitorDataCollectionRuleAssociation } from "@cdktf/provider-azurerm/lib/monitor-data-collection-rule-association";
import { Construct } from "constructs";
import { resourceName } from "../names";
import type { Placement } from "../placement";

export interface ClusterLogsProps {
  readonly placement: Placement;
  readonly clusterId: string;
  /** Name of the cluster. */
  readonly name: string;
  readonly workspaceId: string;
  /** Where the agents send to: in the private scope of Azure Monitor, since the workspace takes nothing from outside. */
  readonly collectionEndpointId: string;
}

const stream = "Microsoft-ContainerInsights-Group-Default";

/**
 * What the containers of a cluster log, and how they are, into the operational workspace: collected by an agent with a managed identity, sent by private link.
 *
 * Holds NOR-LOG-01 and NOR-AUT-03.
 * @see https://learn.microsoft.com/azure/azure-monitor/containers/kubernetes-monitoring-enable
 * @see https://learn.microsoft.com/azure/azure-monitor/containers/kubernetes-monitoring-private-link
 */
export class ClusterLogs extends Construct {
  constructor(scope: Construct, id: string, props: ClusterLogsProps) {
    super(scope, id);
    const { placement, clusterId, collectionEndpointId } = props;
    const settings = { interval: "1m", namespaceFilteringMode: "Off", enableContainerLogV2: true };
    const rule = new MonitorDataCollectionRule(this, "Resource", {
      name: resourceName("dcr", props.name),
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      kind: "Linux",
      description: "What the containers of the cluster log",
      dataCollectionEndpointId: collectionEndpointId,
      dataSources: {
        extension: [
          {
            name: "containers",
            extensionName: "ContainerInsights",
            streams: [stream],
            extensionJson: JSON.stringify({ dataCollectionSettings: settings }),
          },
        ],
      },
      destinations: { logAnalytics: [{ name: "workspace", workspaceResourceId: props.workspaceId }] },
      dataFlow: [{ streams: [stream], destinations: ["workspace"] }],
    });
    new MonitorDataCollectionRuleAssociation(this, "Rule", { name: "ContainerInsightsExtension", targetResourceId: clusterId, dataCollectionRuleId: rule.id });
    new MonitorDataCollectionRuleAssociation(this, "Endpoint", {
      name: "configurationAccessEndpoint",
      targetResourceId: clusterId,
      dataCollectionEndpointId: collectionEndpointId,
    });
  }
}
