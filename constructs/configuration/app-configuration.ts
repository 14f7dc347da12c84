import { AppConfiguration as AzurermAppConfiguration } from "@cdktf/provider-azurerm/lib/app-configuration";
import { Construct } from "constructs";
import { DeleteLock } from "../governance/delete-lock";
import { requireWholeNumber } from "../input";
import type { CustomerManagedKey } from "../key-vault/customer-managed-key";
import { KeyAccess } from "../key-vault/key-access";
import { AuditTrail } from "../monitoring/audit-trail";
import { type EndpointNetwork, PrivateEndpoint } from "../network/private-endpoint";
import type { Placement } from "../placement";

export interface AppConfigurationProps {
  readonly placement: Placement;
  /** Globally unique: made by `resourceName("appcs", ...)`. */
  readonly name: string;
  /**
   * @default "standard" - all protection there is; premium has a higher quota and SLA
   */
  readonly sku?: "standard" | "premium";
  /**
   * Days in which the deleted store can be recovered, 1 to 7.
   * @default 7 - the longest Azure offers
   */
  readonly recoveryDays?: number;
  readonly network: EndpointNetwork;
  /** In a vault for customer-managed keys. */
  readonly key: Pick<CustomerManagedKey, "versionlessId" | "resourceVersionlessId">;
  readonly auditWorkspaceId: string;
}

/**
 * Settings and feature flags of services: encrypted under the owner's key, reached through the private endpoint by Entra roles alone. For no secrets: those are
 * in a vault, and referred to.
 *
 * Azure Resource Manager passes on who asks, and reaches no value from outside: a deployment that writes values has to come through the endpoint as well.
 *
 * Holds NOR-NET-01, NOR-NET-03, NOR-NET-13, NOR-AUT-01, NOR-AUT-03, NOR-ENC-03, NOR-RES-01, NOR-RES-03 and NOR-LOG-01.
 * @throws when `recoveryDays` is outside 1 to 7
 * @see https://learn.microsoft.com/azure/azure-app-configuration/concept-private-endpoint
 * @see https://learn.microsoft.com/azure/azure-app-configuration/quickstart-deployment-overview
 */
export class AppConfiguration extends Construct {
  readonly id: string;
  readonly endpoint: string;

  constructor(scope: Construct, id: string, props: AppConfigurationProps) {
    super(scope, id);
    const { placement, key, sku = "standard", recoveryDays = 7 } = props;
    requireWholeNumber(this.node.path, { name: "recoveryDays", value: recoveryDays, minimum: 1, maximum: 7, fix: "leave it out for 7" });
    const access = new KeyAccess(this, "KeyAccess", { placement, name: props.name, key, user: "The App Configuration" });
    const store = new AzurermAppConfiguration(this, "Resource", {
      name: props.name,
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      sku,
      localAuthEnabled: false,
      publicNetworkAccess: "Disabled",
      purgeProtectionEnabled: true,
      softDeleteRetentionDays: recoveryDays,
      dataPlaneProxyAuthenticationMode: "Pass-through",
      dataPlaneProxyPrivateLinkDelegationEnabled: false,
      identity: { type: "UserAssigned", identityIds: [access.identity.id] },
      encryption: { keyVaultKeyIdentifier: key.versionlessId, identityClientId: access.identity.clientId },
      dependsOn: [access.grant],
      lifecycle: { preventDestroy: true },
    });
    this.id = store.id;
    this.endpoint = store.endpoint;
    const subresource = "configurationStores";
    new PrivateEndpoint(this, "Endpoint", { placement, network: props.network, targetId: store.id, targetName: props.name, subresource });
    new AuditTrail(this, "Audit", { targetId: store.id, workspaceId: props.auditWorkspaceId });
    new DeleteLock(this, "Lock", { targetId: store.id });
  }
}
