import { BastionHost } from "@cdktf/provider-azurerm/lib/bastion-host";
import { Construct } from "constructs";
import { AuditTrail } from "../monitoring/audit-trail";
import { resourceName } from "../names";
import type { Placement } from "../placement";
import { type DdosProtectedBy, PublicAddress } from "./public-address";

export interface BastionProps {
  readonly placement: Placement;
  /** Name of the host behind its abbreviation. */
  readonly name: string;
  /** The subnet that Azure knows as `AzureBastionSubnet`. */
  readonly subnetId: string;
  /** What stops floods of its public address. */
  readonly ddosProtection: DdosProtectedBy;
  readonly auditWorkspaceId: string;
  /**
   * Operators connect with their own SSH client and an Entra ID login, through a tunnel.
   * @default false - in the browser, where nothing but a picture of the session leaves
   */
  readonly nativeClient?: boolean;
}

/**
 * The way of people to a machine: signed in with Entra ID, through a browser, written down. Nothing is copied in or out, no link opens a session for others,
 * and no address outside of the networks can be named.
 *
 * `Standard`, since below it these cannot be turned off. `Premium` adds recordings, which Azure wants to write with a shared access signature: there are none here.
 * In no zones: Azure offers that for Bastion in some regions as a preview.
 *
 * Holds NOR-NET-06, NOR-NET-07 and NOR-LOG-01.
 * @see https://learn.microsoft.com/azure/bastion/bastion-overview
 * @see https://learn.microsoft.com/azure/reliability/reliability-bastion
 */
export class Bastion extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, props: BastionProps) {
    super(scope, id);
    const { placement, name, ddosProtection, auditWorkspaceId, nativeClient = false } = props;
    const address = new PublicAddress(this, "Address", { placement, name, of: "bastion", ddosProtection, auditWorkspaceId });
    const host = new BastionHost(this, "Resource", {
      name: resourceName("bas", name),
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      sku: "Standard",
      scaleUnits: 2,
      copyPasteEnabled: false,
      fileCopyEnabled: false,
      ipConnectEnabled: false,
      kerberosEnabled: false,
      sessionRecordingEnabled: false,
      shareableLinkEnabled: false,
      tunnelingEnabled: nativeClient,
      ipConfiguration: { name: "public", subnetId: props.subnetId, publicIpAddressId: address.id },
    });
    this.id = host.id;
    new AuditTrail(this, "Audit", { targetId: host.id, workspaceId: auditWorkspaceId, logs: "allLogs" });
  }
}
