import { VirtualNetwork } from "@cdktf/provider-azurerm/lib/virtual-network";
import { Construct } from "constructs";
import { AuditTrail } from "../monitoring/audit-trail";
import { resourceName } from "../names";
import type { Placement } from "../placement";
import { type AllowedTraffic, Subnet } from "./subnet";

export interface SpokeNetworkProps {
  readonly placement: Placement;
  /** Name of the network and, behind their own abbreviations, of what belongs to it: such as `altinn-skd-prod`. */
  readonly name: string;
  /** All addresses of the network. */
  readonly range: string;
  /** Both inside of `range`, and apart. */
  readonly subnets: { readonly endpoints: string; readonly workloads: string };
  readonly auditWorkspaceId: string;
}

/**
 * The network of one owner: workloads reach each other and, by HTTPS, their endpoints. Nothing else gets in or out, other owners and the internet included,
 * and it is peered with no other.
 *
 * Traffic between its machines is encrypted on the wire; a size that cannot is let through, since Azure offers `DropUnencrypted` to nobody in general.
 *
 * Holds NOR-NET-05, NOR-NET-06, NOR-NET-11 and NOR-LOG-01.
 * @see https://learn.microsoft.com/azure/virtual-network/virtual-network-encryption-overview
 * @see https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview
 */
export class SpokeNetwork extends Construct {
  readonly id: string;
  readonly name: string;
  readonly endpointSubnetId: string;
  readonly workloadSubnetId: string;

  constructor(scope: Construct, id: string, props: SpokeNetworkProps) {
    super(scope, id);
    const { placement, name, auditWorkspaceId, subnets } = props;
    const network = new VirtualNetwork(this, "Resource", {
      name: resourceName("vnet", name),
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      addressSpace: [props.range],
      // Azure's own resolver, the only one that knows the private zones.
      dnsServers: [],
      encryption: { enforcement: "AllowUnencrypted" },
      privateEndpointVnetPolicies: "Disabled",
    });
    new AuditTrail(this, "Audit", { targetId: network.id, workspaceId: auditWorkspaceId, logs: "allLogs" });

    const common = { placement, networkName: network.name, auditWorkspaceId };
    const toEndpoints = {
      description: "Workloads use services through their endpoints",
      source: subnets.workloads,
      destination: subnets.endpoints,
      traffic: { tcpPort: 443 },
    };
    const amongWorkloads = { description: "Workloads work together", source: subnets.workloads, destination: subnets.workloads, traffic: "all" as const };
    const intoEndpoints: readonly AllowedTraffic[] = [{ name: "AllowHttpsFromWorkloads", direction: "Inbound", ...toEndpoints }];
    const ofWorkloads: readonly AllowedTraffic[] = [
      { name: "AllowWorkloadsInbound", direction: "Inbound", ...amongWorkloads },
      { name: "AllowWorkloadsOutbound", direction: "Outbound", ...amongWorkloads },
      { name: "AllowHttpsToEndpoints", direction: "Outbound", ...toEndpoints },
    ];
    this.endpointSubnetId = new Subnet(this, "Endpoints", { ...common, name: `${name}-endpoints`, range: subnets.endpoints, allowed: intoEndpoints }).id;
    this.workloadSubnetId = new Subnet(this, "Workloads", { ...common, name: `${name}-workloads`, range: subnets.workloads, allowed: ofWorkloads }).id;
    this.id = network.id;
    this.name = network.name;
  }
}
