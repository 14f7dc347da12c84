import { KeyVault as AzurermKeyVault } from "@cdktf/provider-azurerm/lib/key-vault";
import { Construct } from "constructs";
import { DeleteLock } from "../governance/delete-lock";
import { requireWholeNumber } from "../input";
import { AuditTrail } from "../monitoring/audit-trail";
import { type EndpointNetwork, PrivateEndpoint } from "../network/private-endpoint";
import type { Placement } from "../placement";

export interface KeyVaultProps {
  readonly placement: Placement;
  /** Globally unique: made by `keyVaultName()`. */
  readonly name: string;
  readonly tenantId: string;
  /**
   * What the vault is for. Azure Storage fetches a customer-managed key from outside of our network, as a trusted service and with
   * an identity of ours; nothing else passes the firewall, and a vault of secrets lets nothing pass.
   * @see https://learn.microsoft.com/azure/storage/common/customer-managed-keys-configure-existing-account
   */
  readonly use: "secrets" | "customerManagedKeys";
  readonly network: EndpointNetwork;
  readonly auditWorkspaceId: string;
  /**
   * Days in which a deleted key or secret can be recovered, 7 to 90.
   * @default 90 - the longest Azure offers; shorter only where an erasure deadline demands it
   */
  readonly recoveryDays?: number;
}

/**
 * A premium vault that answers on its private endpoint alone, to Entra roles alone, and forgets nothing at once.
 *
 * Holds NOR-NET-01, NOR-NET-02, NOR-NET-03, NOR-AUT-04, NOR-ENC-04, NOR-LOG-01, NOR-RES-01 and NOR-RES-03.
 * @throws when `recoveryDays` is outside 7 to 90
 * @see https://learn.microsoft.com/azure/key-vault/general/secure-key-vault
 */
export class KeyVault extends Construct {
  readonly id: string;
  readonly uri: string;

  constructor(scope: Construct, id: string, props: KeyVaultProps) {
    super(scope, id);
    const { placement, recoveryDays = 90 } = props;
    requireWholeNumber(this.node.path, { name: "recoveryDays", value: recoveryDays, minimum: 7, maximum: 90, fix: "leave it out for 90" });
    const vault = new AzurermKeyVault(this, "Resource", {
      name: props.name,
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      tenantId: props.tenantId,
      skuName: "premium",
      rbacAuthorizationEnabled: true,
      purgeProtectionEnabled: true,
      softDeleteRetentionDays: recoveryDays,
      publicNetworkAccessEnabled: false,
      networkAcls: {
        defaultAction: "Deny",
        bypass: props.use === "customerManagedKeys" ? "AzureServices" : "None",
        ipRules: [],
        virtualNetworkSubnetIds: [],
      },
      enabledForDeployment: false,
      enabledForDiskEncryption: false,
      enabledForTemplateDeployment: false,
      lifecycle: { preventDestroy: true },
    });
    this.id = vault.id;
    this.uri = vault.vaultUri;
    new PrivateEndpoint(this, "Endpoint", { placement, network: props.network, targetId: vault.id, targetName: props.name, subresource: "vault" });
    new AuditTrail(this, "Audit", { targetId: vault.id, workspaceId: props.auditWorkspaceId });
    new DeleteLock(this, "Lock", { targetId: vault.id });
  }
}
