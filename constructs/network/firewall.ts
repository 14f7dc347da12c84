import { Firewall as AzurermFirewall } from "@cdktf/provider-azurerm/lib/firewall";
import { Construct } from "constructs";
import { zonesOf } from "../../config/norway";
import { AuditTrail } from "../monitoring/audit-trail";
import { resourceName } from "../names";
import type { Placement } from "../placement";
import type { Egress } from "./egress";
import { FirewallPolicy } from "./firewall-policy";
import { type DdosProtectedBy, PublicAddress } from "./public-address";

export interface FirewallProps {
  readonly placement: Placement;
  /** Name of the firewall behind its abbreviation. */
  readonly name: string;
  /** The subnet that Azure knows as `AzureFirewallSubnet`. */
  readonly subnetId: string;
  /** Who may go where; nobody else goes anywhere. */
  readonly egress: readonly Egress[];
  /** What stops floods of its public address. */
  readonly ddosProtection: DdosProtectedBy;
  readonly auditWorkspaceId: string;
}

/**
 * The only way out of the networks of an environment, in all zones of a region that has them. It lets pass what is on its list, stops known attacks,
 * and writes down everything.
 *
 * Holds NOR-NET-05, NOR-NET-07, NOR-NET-11, NOR-AVA-01 and NOR-LOG-01.
 * @throws as `FirewallPolicy`
 * @see https://learn.microsoft.com/azure/firewall/overview
 */
export class Firewall extends Construct {
  readonly id: string;
  /** Where routes lead to. */
  readonly privateAddress: string;
  /** Where others see our traffic come from. */
  readonly publicAddress: string;

  constructor(scope: Construct, id: string, props: FirewallProps) {
    super(scope, id);
    const { placement, name, ddosProtection, auditWorkspaceId } = props;
    const zones = zonesOf[placement.region];
    const address = new PublicAddress(this, "Address", { placement, name, of: "firewall", ddosProtection, auditWorkspaceId });
    const policy = new FirewallPolicy(this, "Policy", { placement, name, egress: props.egress });
    const firewall = new AzurermFirewall(this, "Resource", {
      name: resourceName("afw", name),
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      skuName: "AZFW_VNet",
      skuTier: "Premium",
      // What counts is the policy; azurerm writes "Alert" here unless told otherwise.
      threatIntelMode: "Deny",
      firewallPolicyId: policy.id,
      ipConfiguration: [{ name: "public", subnetId: props.subnetId, publicIpAddressId: address.id }],
      ...(zones.length > 0 && { zones: [...zones] }),
    });
    this.id = firewall.id;
    this.privateAddress = firewall.ipConfiguration.get(0).privateIpAddress;
    this.publicAddress = address.address;
    new AuditTrail(this, "Audit", { targetId: firewall.id, workspaceId: auditWorkspaceId, logs: "allLogs" });
  }
}
