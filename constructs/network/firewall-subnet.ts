import { Subnet as AzurermSubnet } from "@cdktf/provider-azurerm/lib/subnet";
import { Construct } from "constructs";

export interface FirewallSubnetProps {
  readonly resourceGroupName: string;
  readonly networkName: string;
  /** /26 or larger. */
  readonly range: string;
}

/**
 * The subnet of an Azure Firewall, which Azure knows by its name. The one subnet of ours without a security group: Azure refuses it, and the firewall is one itself.
 *
 * Holds NOR-NET-05.
 * @see https://learn.microsoft.com/azure/firewall/firewall-faq
 */
export class FirewallSubnet extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, props: FirewallSubnetProps) {
    super(scope, id);
    const subnet = new AzurermSubnet(this, "Resource", {
      name: "AzureFirewallSubnet",
      resourceGroupName: props.resourceGroupName,
      virtualNetworkName: props.networkName,
      addressPrefixes: [props.range],
      defaultOutboundAccessEnabled: false,
      privateEndpointNetworkPolicies: "Enabled",
      privateLinkServiceNetworkPoliciesEnabled: true,
      serviceEndpoints: [],
    });
    this.id = subnet.id;
  }
}
