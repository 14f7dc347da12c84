import { NetworkSecurityGroup } from "@cdktf/provider-azurerm/lib/network-security-group";
import { Subnet as AzurermSubnet } from "@cdktf/provider-azurerm/lib/subnet";
import { SubnetNetworkSecurityGroupAssociation } from "@cdktf/provider-azurerm/lib/subnet-network-security-group-association";
import { Token } from "cdktf";
import { Construct } from "constructs";
import { wrongInput } from "../input";
import { AuditTrail } from "../monitoring/audit-trail";
import { resourceName } from "../names";
import type { Placement } from "../placement";
import { type AllowedTraffic, allow, denyAll } from "./security-rule";
import { type ServiceTraffic, serviceRules } from "./service-traffic";

/**
 * Services that a subnet is handed over to, so that no other machine can be in it.
 * @see https://learn.microsoft.com/azure/virtual-network/subnet-delegation-overview
 */
export type DelegatedService = "Microsoft.Network/dnsResolvers";

export interface SubnetProps {
  readonly placement: Placement;
  /** Name of the subnet behind its abbreviation. */
  readonly name: string;
  readonly networkName: string;
  readonly range: string;
  /** In order of priority; all else is denied, in and out. */
  readonly allowed: readonly AllowedTraffic[];
  readonly auditWorkspaceId: string;
  /**
   * What the subnet is for that ranges cannot say.
   * @default - nothing: Azure and the internet are denied
   */
  readonly services?: readonly ServiceTraffic[];
  /**
   * A name that Azure finds the subnet by.
   * @default - the name behind its abbreviation
   */
  readonly azureName?: "AzureBastionSubnet";
  /**
   * The service that the subnet is handed over to.
   * @default - none: private endpoints and machines
   */
  readonly delegatedTo?: DelegatedService;
}

const firstPriority = 100;
const firstServicePriority = 1000;
const namedRange = /^\d{1,3}(\.\d{1,3}){3}\/([89]|[12]\d|3[0-2])$/;

/**
 * A subnet with its own security group: what is not named is denied in both directions, the internet included, and there is no default way out.
 *
 * Endpoints obey the security group and any route table too: by Azure's default they would obey neither. Rules are part of the group,
 * so that one added by hand shows in the next plan.
 *
 * Who is not a range (the internet, a part of Azure) is let through for what a subnet is for alone, by rules that are the same for all of its kind.
 *
 * Holds NOR-NET-05, NOR-NET-06 and NOR-LOG-01.
 * @throws when allowed traffic is not from one range to another: `*`, the internet and service tags are no ranges
 * @see https://learn.microsoft.com/azure/virtual-network/ip-services/default-outbound-access
 * @see https://learn.microsoft.com/azure/private-link/disable-private-endpoint-network-policy
 */
export class Subnet extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, props: SubnetProps) {
    super(scope, id);
    const { placement, allowed, delegatedTo, services = [] } = props;
    for (const rule of allowed) this.requireNamedRanges(rule);

    const subnet = new AzurermSubnet(this, "Resource", {
      name: props.azureName ?? resourceName("snet", props.name),
      resourceGroupName: placement.resourceGroupName,
      virtualNetworkName: props.networkName,
      addressPrefixes: [props.range],
      defaultOutboundAccessEnabled: false,
      privateEndpointNetworkPolicies: "Enabled",
      privateLinkServiceNetworkPoliciesEnabled: true,
      serviceEndpoints: [],
      ...(delegatedTo !== undefined && {
        delegation: [{ name: "delegation", serviceDelegation: { name: delegatedTo, actions: ["Microsoft.Network/virtualNetworks/subnets/join/action"] } }],
      }),
    });
    const group = new NetworkSecurityGroup(this, "SecurityGroup", {
      name: resourceName("nsg", props.name),
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      securityRule: [
        ...allowed.map((rule, index) => allow(rule, firstPriority + 10 * index)),
        ...serviceRules(services, firstServicePriority),
        denyAll("Inbound"),
        denyAll("Outbound"),
      ],
    });
    new SubnetNetworkSecurityGroupAssociation(this, "Association", { subnetId: subnet.id, networkSecurityGroupId: group.id });
    new AuditTrail(this, "Audit", { targetId: group.id, workspaceId: props.auditWorkspaceId, logs: "allLogs" });
    this.id = subnet.id;
  }

  private requireNamedRanges({ name, source, destination }: AllowedTraffic): void {
    const unnamed = [source, destination].find((range) => !Token.isUnresolved(range) && !namedRange.test(range));
    if (unnamed === undefined) return;
    throw wrongInput(this.node.path, {
      what: `${name} is not between two ranges`,
      got: `"${unnamed}"`,
      allowed: "IPv4 ranges of /8 or smaller",
      fix: "name whose addresses they are",
    });
  }
}
