import { MonitorDataCollectionEndpoint } from "@cdktf/provider-azurerm/lib/monitor-data-collection-endpoint";
import { Construct } from "constructs";
import type { Placement } from "../placement";

export interface CollectionEndpointProps {
  readonly placement: Placement;
  /** Made by `resourceName("dce", …)`. */
  readonly name: string;
}

/**
 * Where the agents of clusters and machines fetch their settings and send their logs: by private link alone, once it is in a `PrivateLinkScope`.
 *
 * Holds NOR-NET-01 and NOR-LOG-04.
 * @see https://learn.microsoft.com/azure/azure-monitor/data-collection/data-collection-endpoint-overview
 */
export class CollectionEndpoint extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, props: CollectionEndpointProps) {
    super(scope, id);
    const { placement } = props;
    const endpoint = new MonitorDataCollectionEndpoint(this, "Resource", {
      name: props.name,
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      kind: "Linux",
      description: "Where agents send their logs",
      publicNetworkAccessEnabled: false,
    });
    this.id = endpoint.id;
  }
}
