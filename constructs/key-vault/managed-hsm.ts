import { KeyVaultManagedHardwareSecurityModule } from "@cdktf/provider-azurerm/lib/key-vault-managed-hardware-security-module";
import { Construct } from "constructs";
import { DeleteLock } from "../governance/delete-lock";
import { wrongInput } from "../input";
import { AuditTrail } from "../monitoring/audit-trail";
import { type EndpointNetwork, PrivateEndpoint } from "../network/private-endpoint";
import type { Placement } from "../placement";

export interface ManagedHsmProps {
  readonly placement: Placement;
  /** Globally unique: made by `managedHsmName()`. */
  readonly name: string;
  readonly tenantId: string;
  /** Object ids of the Entra ID groups that administer it; Azure keeps them from its creation on. */
  readonly administratorGroupIds: readonly string[];
  readonly network: EndpointNetwork;
  readonly auditWorkspaceId: string;
}

/**
 * Hardware of one's own for the keys of the highest data class, in place of a premium vault's shared one: nobody else's keys are in it, Microsoft cannot
 * reach them, and it costs as much each hour, used or not. For no other class: a premium vault's keys are in an HSM as well.
 *
 * It answers on its private endpoint alone; Azure's storage and database services fetch customer-managed keys as trusted services, with an identity of ours.
 *
 * What is made here is not yet activated: at a ceremony three or more people bring their own keys, and take home the security domain that they can
 * decrypt together only. It is kept out of Terraform on purpose: with it goes the power over all keys, and a state file is no safe.
 *
 * Holds NOR-NET-01, NOR-NET-02, NOR-NET-03, NOR-ENC-04, NOR-ENC-06, NOR-RES-01, NOR-RES-03 and NOR-LOG-01.
 * @throws when there is no group of administrators
 * @see https://learn.microsoft.com/azure/key-vault/managed-hsm/secure-managed-hsm
 * @see https://learn.microsoft.com/azure/key-vault/managed-hsm/security-domain
 */
export class ManagedHsm extends Construct {
  readonly id: string;
  readonly uri: string;

  constructor(scope: Construct, id: string, props: ManagedHsmProps) {
    super(scope, id);
    const { placement, administratorGroupIds } = props;
    if (administratorGroupIds.length === 0) {
      throw wrongInput(this.node.path, {
        what: "administratorGroupIds is empty",
        got: "none",
        allowed: "one group or more",
        fix: "name who activates it: nobody can be added before",
      });
    }
    const hsm = new KeyVaultManagedHardwareSecurityModule(this, "Resource", {
      name: props.name,
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      tenantId: props.tenantId,
      skuName: "Standard_B1",
      adminObjectIds: [...administratorGroupIds],
      purgeProtectionEnabled: true,
      softDeleteRetentionDays: 90,
      publicNetworkAccessEnabled: false,
      networkAcls: { defaultAction: "Deny", bypass: "AzureServices" },
      lifecycle: { preventDestroy: true },
    });
    this.id = hsm.id;
    this.uri = hsm.hsmUri;
    new PrivateEndpoint(this, "Endpoint", { placement, network: props.network, targetId: hsm.id, targetName: props.name, subresource: "managedhsm" });
    new AuditTrail(this, "Audit", { targetId: hsm.id, workspaceId: props.auditWorkspaceId });
    new DeleteLock(this, "Lock", { targetId: hsm.id });
  }
}
