import { PrivateEndpoint as AzurermPrivateEndpoint } from "@cdktf/provider-azurerm/lib/private-endpoint";
import { Construct } from "constructs";
import { wrongInput } from "../input";
import { resourceName } from "../names";
import type { Placement } from "../placement";
import { monitorZones, type Subresource } from "./private-dns-zones";

/** A subnet for endpoints, and the ids of the private DNS zones linked to its network. */
export interface EndpointNetwork {
  readonly subnetId: string;
  readonly zoneIds: Readonly<Partial<Record<Subresource, string>>>;
}

export interface PrivateEndpointProps {
  readonly placement: Placement;
  readonly network: EndpointNetwork;
  readonly targetId: string;
  /** Name of the target: the endpoint and its network interface are named after it. */
  readonly targetName: string;
  /** Azure Monitor has one endpoint for all of it, with several zones. */
  readonly subresource: Exclude<Subresource, Exclude<(typeof monitorZones)[number], "blob">> | "azuremonitor";
}

/**
 * The only way in to a service: an address in our network, and a name that resolves to it.
 *
 * Holds NOR-NET-03 and NOR-NET-04.
 * @throws when the network has no private DNS zone for the subresource: without it clients would resolve the public address
 * @see https://learn.microsoft.com/azure/private-link/private-endpoint-dns
 */
export class PrivateEndpoint extends Construct {
  constructor(scope: Construct, id: string, props: PrivateEndpointProps) {
    super(scope, id);
    const { placement, network, subresource, targetName } = props;
    const zones = subresource === "azuremonitor" ? monitorZones : [subresource];
    const zoneIds = zones.map((zone) => {
      const zoneId = network.zoneIds[zone];
      if (zoneId !== undefined) return zoneId;
      throw wrongInput(this.node.path, {
        what: `no private dns zone for "${zone}"`,
        got: `zones for ${Object.keys(network.zoneIds).join(", ") || "nothing"}`,
        allowed: "a network that resolves what it reaches",
        fix: "add the zone to the network stack",
      });
    });
    const suffix = subresource.toLowerCase();
    new AzurermPrivateEndpoint(this, "Resource", {
      name: resourceName("pep", targetName, suffix),
      customNetworkInterfaceName: resourceName("nic", "pep", targetName, suffix),
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      subnetId: network.subnetId,
      privateServiceConnection: { name: subresource, privateConnectionResourceId: props.targetId, subresourceNames: [subresource], isManualConnection: false },
      privateDnsZoneGroup: { name: subresource, privateDnsZoneIds: zoneIds },
    });
  }
}
