import { PublicIp } from "@cdktf/provider-azurerm/lib/public-ip";
import { Construct } from "constructs";
import { zonesOf } from "../../config/norway";
import { AuditTrail } from "../monitoring/audit-trail";
import { resourceName } from "../names";
import type { Placement } from "../placement";

export interface PublicAddressProps {
  readonly placement: Placement;
  /** Name of what has the address; the address has it too. */
  readonly name: string;
  /** What the address is of: these three meet the internet, and no workload does. It becomes part of the name. */
  readonly of: "firewall" | "bastion" | "gateway";
  /** What stops floods: the plan of its network, or one for the address alone. */
  readonly ddosProtection: DdosProtectedBy;
  readonly auditWorkspaceId: string;
}

/** @see https://learn.microsoft.com/azure/ddos-protection/ddos-protection-sku-comparison */
export type DdosProtectedBy = "network" | "address";

/**
 * An address on the internet, in all zones of a region that has them. Partners let it through their own firewalls, so it is kept.
 *
 * Holds NOR-NET-07, NOR-AVA-01, NOR-AVA-05, NOR-LOG-01 and NOR-RES-01.
 * @see https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses
 */
export class PublicAddress extends Construct {
  readonly id: string;
  readonly address: string;

  constructor(scope: Construct, id: string, props: PublicAddressProps) {
    super(scope, id);
    const { placement } = props;
    const zones = zonesOf[placement.region];
    const address = new PublicIp(this, "Resource", {
      name: resourceName("pip", props.name, props.of),
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      sku: "Standard",
      skuTier: "Regional",
      allocationMethod: "Static",
      ipVersion: "IPv4",
      ddosProtectionMode: props.ddosProtection === "address" ? "Enabled" : "VirtualNetworkInherited",
      idleTimeoutInMinutes: 4,
      ...(zones.length > 0 && { zones: [...zones] }),
      lifecycle: { preventDestroy: true },
    });
    this.id = address.id;
    this.address = address.ipAddress;
    new AuditTrail(this, "Audit", { targetId: address.id, workspaceId: props.auditWorkspaceId, logs: "allLogs" });
  }
}
