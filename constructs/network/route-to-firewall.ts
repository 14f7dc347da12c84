import { RouteTable } from "@cdktf/provider-azurerm/lib/route-table";
import { SubnetRouteTableAssociation } from "@cdktf/provider-azurerm/lib/subnet-route-table-association";
import { Construct } from "constructs";
import { resourceName } from "../names";
import type { Placement } from "../placement";

export interface RouteToFirewallProps {
  readonly placement: Placement;
  /** Name of the route table behind its abbreviation. */
  readonly name: string;
  /** Private address of the firewall. */
  readonly firewallAddress: string;
  /** Ids of the subnets that go out by the firewall, by a name for each. */
  readonly subnetIds: Readonly<Record<string, string>>;
}

/**
 * The only way out of subnets: the firewall. What is in the network, or in one that it is peered with, is still reached directly; and no gateway can
 * announce another way. Not for the subnet of an application gateway nor of Bastion: Azure wants those on the internet directly.
 *
 * Holds NOR-NET-05.
 * @see https://learn.microsoft.com/azure/firewall/tutorial-firewall-deploy-portal-policy#create-a-default-route
 * @see https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview
 */
export class RouteToFirewall extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, props: RouteToFirewallProps) {
    super(scope, id);
    const { placement } = props;
    const table = new RouteTable(this, "Resource", {
      name: resourceName("rt", props.name),
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      bgpRoutePropagationEnabled: false,
      route: [{ name: "to-firewall", addressPrefix: "0.0.0.0/0", nextHopType: "VirtualAppliance", nextHopInIpAddress: props.firewallAddress }],
    });
    this.id = table.id;
    for (const [name, subnetId] of Object.entries(props.subnetIds)) {
      new SubnetRouteTableAssociation(this, `Association-${name}`, { subnetId, routeTableId: table.id });
    }
  }
}
