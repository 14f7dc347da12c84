import { VirtualNetworkPeering } from "@cdktf/provider-azurerm/lib/virtual-network-peering";
import { Construct } from "constructs";
import { resourceName } from "../names";
import type { NetworkReference } from "./network-reference";

export interface PeeringProps {
  readonly hub: NetworkReference;
  readonly spoke: NetworkReference;
  /** Tells the spoke from the other spokes of the hub: the hub's side of the peering is named after it. */
  readonly spokeName: string;
  /**
   * Another network than the hub with the firewall: the spoke's side is named after it, and it forwards nothing.
   * @default - the hub
   */
  readonly otherThanHub?: string;
}

/**
 * A hub and a spoke in one subscription that reach each other. Both sides are made here, in the stack of the spoke, so that they come and go with it.
 *
 * The spoke takes traffic that the hub forwards: answers from the internet come in through the firewall with the address of who answered. The hub takes
 * from the spoke what begins there and nothing else, so that no spoke can be a way for others. No side lends its gateways, and peering is not
 * transitive: two spokes reach each other through the firewall's rules or not at all, and Azure itself has no route from one to the other.
 *
 * Holds NOR-NET-11.
 * @see https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview
 * @see https://learn.microsoft.com/azure/firewall/tutorial-hybrid-portal
 */
export class Peering extends Construct {
  constructor(scope: Construct, id: string, props: PeeringProps) {
    super(scope, id);
    const { hub, spoke } = props;
    const common = { allowVirtualNetworkAccess: true, allowGatewayTransit: false, useRemoteGateways: false, peerCompleteVirtualNetworksEnabled: true };
    new VirtualNetworkPeering(this, "FromHub", {
      ...common,
      name: resourceName("peer", props.spokeName),
      resourceGroupName: hub.resourceGroupName,
      virtualNetworkName: hub.name,
      remoteVirtualNetworkId: spoke.id,
      allowForwardedTraffic: false,
    });
    new VirtualNetworkPeering(this, "FromSpoke", {
      ...common,
      name: resourceName("peer", props.otherThanHub ?? "hub"),
      resourceGroupName: spoke.resourceGroupName,
      virtualNetworkName: spoke.name,
      remoteVirtualNetworkId: hub.id,
      allowForwardedTraffic: props.otherThanHub === undefined,
    });
  }
}
