import { ContainerRegistry as AzurermContainerRegistry } from "@cdktf/provider-azurerm/lib/container-registry";
import { Construct } from "constructs";
import { zonesOf } from "../../config/norway";
import { DeleteLock } from "../governance/delete-lock";
import { RoleGrant } from "../identity/role-grant";
import { requireWholeNumber } from "../input";
import type { CustomerManagedKey } from "../key-vault/customer-managed-key";
import { KeyAccess } from "../key-vault/key-access";
import { AuditTrail } from "../monitoring/audit-trail";
import { type EndpointNetwork, PrivateEndpoint } from "../network/private-endpoint";
import type { Placement } from "../placement";

export interface ContainerRegistryProps {
  readonly placement: Placement;
  /** Globally unique: made by `registryName()`. */
  readonly name: string;
  readonly network: EndpointNetwork;
  /** In a vault for customer-managed keys. */
  readonly key: Pick<CustomerManagedKey, "versionlessId" | "resourceVersionlessId">;
  /** Who may fetch images: a name for each, and the principal id of the identity of its nodes. */
  readonly pullers: Readonly<Record<string, string>>;
  readonly auditWorkspaceId: string;
  /**
   * Days until an image that no tag names is deleted, 7 to 365.
   * @default 30 - a month to go back to it
   */
  readonly untaggedDays?: number;
}

/**
 * Images of one platform: reached through the private endpoint by Entra roles alone, encrypted under our key, in all zones of a region that has them
 * and in no other country. Nothing can be exported, and no service of Azure's passes the firewall.
 *
 * Images are not held in quarantine: they would wait for a scanner of ours to let each go, where Defender scans them as they are.
 * Azure takes no new trust policy (Docker Content Trust), and none together with a key of ours: sign images with Notation.
 *
 * Holds NOR-LOC-02, NOR-NET-01, NOR-NET-02, NOR-NET-03, NOR-AUT-01, NOR-AUT-03, NOR-AUT-08, NOR-ENC-03, NOR-AVA-01, NOR-AVA-02, NOR-RES-01, NOR-RES-03,
 * NOR-LOG-01 and NOR-BAK-01.
 * @throws when `untaggedDays` is outside 7 to 365
 * @see https://learn.microsoft.com/azure/container-registry/container-registry-best-practices
 * @see https://learn.microsoft.com/azure/container-registry/data-loss-prevention
 */
export class ContainerRegistry extends Construct {
  readonly id: string;
  readonly name: string;
  readonly loginServer: string;

  constructor(scope: Construct, id: string, props: ContainerRegistryProps) {
    super(scope, id);
    const { placement, name, key, untaggedDays = 30 } = props;
    requireWholeNumber(this.node.path, { name: "untaggedDays", value: untaggedDays, minimum: 7, maximum: 365, fix: "leave it out for 30" });
    const access = new KeyAccess(this, "KeyAccess", { placement, name, key, user: "The registry" });
    const registry = new AzurermContainerRegistry(this, "Resource", {
      name,
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      sku: "Premium",
      adminEnabled: false,
      anonymousPullEnabled: false,
      publicNetworkAccessEnabled: false,
      networkRuleBypassOption: "None",
      networkRuleSet: [{ defaultAction: "Deny", ipRule: [] }],
      dataEndpointEnabled: true,
      exportPolicyEnabled: false,
      zoneRedundancyEnabled: zonesOf[placement.region].length > 0,
      identity: { type: "UserAssigned", identityIds: [access.identity.id] },
      encryption: [{ keyVaultKeyId: key.versionlessId, identityClientId: access.identity.clientId }],
      retentionPolicyInDays: untaggedDays,
      quarantinePolicyEnabled: false,
      trustPolicyEnabled: false,
      dependsOn: [access.grant],
      lifecycle: { preventDestroy: true },
    });
    this.id = registry.id;
    this.name = registry.name;
    this.loginServer = registry.loginServer;
    for (const [puller, principalId] of Object.entries(props.pullers)) {
      new RoleGrant(this, `Pull-${puller}`, {
        role: "AcrPull",
        scope: registry.id,
        principalId,
        principalType: "ServicePrincipal",
        description: `The nodes of ${puller} fetch their images here`,
      });
    }
    new PrivateEndpoint(this, "Endpoint", { placement, network: props.network, targetId: registry.id, targetName: name, subresource: "registry" });
    new AuditTrail(this, "Audit", { targetId: registry.id, workspaceId: props.auditWorkspaceId });
    new DeleteLock(this, "Lock", { targetId: registry.id });
  }
}
