import { PrivateDnsZoneVirtualNetworkLink } from "@cdktf/provider-azurerm/lib/private-dns-zone-virtual-network-link";
import { Construct } from "constructs";
import type { PrivateDnsZones } from "./private-dns-zones";

export interface PrivateDnsLinksProps {
  readonly zones: Pick<PrivateDnsZones, "resourceGroupName" | "zoneNames">;
  /** Name of the links; a zone takes each name once, so it names the network. */
  readonly name: string;
  readonly networkId: string;
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Lets a virtual network resolve names in the zones. Machines do not register in them, and a name without a private address stays unknown
 * rather than becoming the public one.
 *
 * Holds NOR-NET-04.
 * @see https://learn.microsoft.com/azure/dns/private-dns-virtual-network-links
 */
export class PrivateDnsLinks extends Construct {
  constructor(scope: Construct, id: string, props: PrivateDnsLinksProps) {
    super(scope, id);
    for (const [subresource, zoneName] of Object.entries(props.zones.zoneNames)) {
      new PrivateDnsZoneVirtualNetworkLink(this, subresource, {
        name: props.name,
        resourceGroupName: props.zones.resourceGroupName,
        privateDnsZoneName: zoneName,
        virtualNetworkId: props.networkId,
        tags: props.tags,
        registrationEnabled: false,
        resolutionPolicy: "Default",
      });
    }
  }
}
