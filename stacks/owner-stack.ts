import type { Construct } from "constructs";
import { ownerRange } from "../config/address-plan";
import type { ServiceOwner, SizeClass } from "../config/deployment";
import { Budget } from "../constructs/governance/budget";
import { ResourceGroup } from "../constructs/governance/resource-group";
import { EligibleRole } from "../constructs/identity/eligible-role";
import { ManagedIdentity } from "../constructs/identity/managed-identity";
import { RoleGrant } from "../constructs/identity/role-grant";
import type { CustomerManagedKey } from "../constructs/key-vault/customer-managed-key";
import { KeyVault } from "../constructs/key-vault/key-vault";
import { keyVaultName, resourceGroupName, resourceName, storageAccountName } from "../constructs/names";
import { PrivateDnsLinks } from "../constructs/network/private-dns-links";
import type { PrivateDnsZones } from "../constructs/network/private-dns-zones";
import { SpokeNetwork } from "../constructs/network/spoke-network";
import { StorageAccount } from "../constructs/storage/storage-account";
import { BaselineStack, type StackContext } from "./baseline-stack";
import { spokeSubnets } from "./spoke-subnets";

export interface OwnerStackProps {
  readonly code: string;
  readonly owner: ServiceOwner;
  readonly size: SizeClass;
  readonly auditWorkspaceId: string;
  readonly zones: PrivateDnsZones;
  readonly storageKey: CustomerManagedKey;
}

/**
 * Everything of one service owner in one environment: its own network, storage, vault and identity, a budget, and nothing of anybody else's.
 *
 * Holds NOR-OWN-01, NOR-OWN-02 and NOR-OWN-03.
 */
export class OwnerStack extends BaselineStack {
  constructor(scope: Construct, context: StackContext, props: OwnerStackProps) {
    super(scope, `owner-${props.code}`, context);
    const { deployment, environment, environmentName } = context;
    const { code, owner, auditWorkspaceId } = props;
    const { product } = deployment.finops;
    const group = new ResourceGroup(this, "Group", {
      name: resourceGroupName(product, code, environmentName, "service"),
      region: deployment.regions.primary,
      tags: this.ownerTags(code, owner),
    });
    const { placement } = group;
    const name = `${product}-${code}-${environmentName}`;

    const range = ownerRange(environment, owner.networkSlot);
    const spoke = new SpokeNetwork(this, "Network", { placement, name, range, subnets: spokeSubnets(range), auditWorkspaceId });
    new PrivateDnsLinks(this, "Links", { zones: props.zones, name, networkId: spoke.id, tags: placement.tags });
    const network = { subnetId: spoke.endpointSubnetId, zoneIds: props.zones.zoneIds };

    const storage = new StorageAccount(this, "Storage", {
      placement,
      name: storageAccountName(product, code, environmentName, "data"),
      network,
      key: props.storageKey,
      containers: ["attachments", "forms"],
      deleteAfterDays: owner.retentionDays,
      // What is deleted may not outlive a short retention.
      recoveryDays: Math.min(30, Math.max(7, owner.retentionDays - 1)),
      auditWorkspaceId,
    });
    const vault = new KeyVault(this, "Vault", {
      placement,
      name: keyVaultName(product, code, environmentName, "sec"),
      tenantId: deployment.organisation.tenantId,
      use: "secrets",
      network,
      auditWorkspaceId,
    });

    const workload = new ManagedIdentity(this, "Workload", { placement, name: resourceName("id", name, "workload") });
    const grant = { principalId: workload.principalId, principalType: "ServicePrincipal" } as const;
    new RoleGrant(this, "WorkloadStorage", {
      ...grant,
      role: "Storage Blob Data Contributor",
      scope: storage.id,
      description: "The owner's services keep their data here",
    });
    new RoleGrant(this, "WorkloadSecrets", {
      ...grant,
      role: "Key Vault Secrets User",
      scope: vault.id,
      description: "The owner's services read their secrets here",
    });
    new EligibleRole(this, "Readers", {
      role: "Reader",
      subscriptionId: environment.subscriptionId,
      scope: group.id,
      groupId: owner.groups.readers,
      justification: `${owner.name} may see the resources that hold its data, when it asks to`,
    });
    new Budget(this, "Budget", {
      resourceGroupId: group.id,
      amount: props.size.monthlyBudget,
      startDate: deployment.budgetsFrom,
      contacts: deployment.organisation.contacts,
    });
  }
}
