import type { Construct } from "constructs";
import { ownerRange, poolRange } from "../config/address-plan";
import type { ServiceOwner, SizeClass } from "../config/deployment";
import { BlobBackup } from "../constructs/backup/backup-instance";
import { Budget } from "../constructs/governance/budget";
import { ResourceGroup } from "../constructs/governance/resource-group";
import { AccessGrant } from "../constructs/identity/access-grant";
import { EligibleRole } from "../constructs/identity/eligible-role";
import { FederatedIdentity } from "../constructs/identity/federated-identity";
import { ManagedIdentity } from "../constructs/identity/managed-identity";
import { RoleGrant } from "../constructs/identity/role-grant";
import { KeyVault } from "../constructs/key-vault/key-vault";
import { MachineClientKey } from "../constructs/key-vault/machine-client-key";
import { keyVaultName, resourceGroupName, resourceName, storageAccountName } from "../constructs/names";
import { FlowLog } from "../constructs/network/flow-log";
import { Peering } from "../constructs/network/peering";
import { PrivateDnsLinks } from "../constructs/network/private-dns-links";
import { SpokeNetwork } from "../constructs/network/spoke-network";
import { NodePool } from "../constructs/runtime/node-pool";
import { PoolSubnet } from "../constructs/runtime/pool-subnet";
import { StorageAccount } from "../constructs/storage/storage-account";
import type { BackupStack } from "./backup-stack";
import { BaselineStack, type StackContext } from "./baseline-stack";
import type { Capacity } from "./capacity-stack";
import type { GovernanceStack } from "./governance-stack";
import type { KeysStack } from "./keys-stack";
import type { PlatformNetwork } from "./network-stack";
import type { Observability } from "./observability-stack";
import type { RuntimeStack } from "./runtime-stack";
import { spokeSubnets } from "./spoke-subnets";

export interface OwnerStackProps {
  readonly code: string;
  readonly owner: ServiceOwner;
  readonly size: SizeClass;
  readonly observability: Observability;
  readonly network: PlatformNetwork;
  readonly keys: KeysStack;
  readonly governance: GovernanceStack;
  readonly backup: BackupStack;
  readonly capacity: Capacity | undefined;
  readonly runtime: RuntimeStack | undefined;
}

const containers = ["attachments", "forms"];

/**
 * Everything of one service owner in one environment: its own network, storage, vault and identity, its nodes in the cluster, a budget, who may reach it and
 * why; and nothing of anybody else's.
 *
 * Holds NOR-OWN-01, NOR-OWN-02, NOR-OWN-03 and NOR-AUT-10.
 */
export class OwnerStack extends BaselineStack {
  private readonly group: ResourceGroup;
  private readonly storage: StorageAccount;
  private readonly vault: KeyVault;

  constructor(
    scope: Construct,
    context: StackContext,
    private readonly props: OwnerStackProps,
  ) {
    super(scope, `owner-${props.code}`, context);
    const { deployment, environmentName } = context;
    const { code, owner, observability, keys } = props;
    const { product } = deployment.finops;
    const auditWorkspaceId = observability.audit.id;
    this.group = new ResourceGroup(this, "Group", {
      name: resourceGroupName(product, code, environmentName, "service"),
      region: deployment.regions.primary,
      tags: this.ownerTags(code, owner),
    });
    const { placement } = this.group;
    const spoke = this.makeNetwork();
    const network = { subnetId: spoke.endpointSubnetId, zoneIds: props.network.zones.zoneIds };
    this.storage = new StorageAccount(this, "Storage", {
      placement,
      name: storageAccountName(product, code, environmentName, "data"),
      network,
      key: keys.storageKeyOf(code),
      containers,
      deleteAfterDays: owner.retentionDays,
      // What is deleted may not outlive a short retention.
      recoveryDays: Math.min(30, Math.max(7, owner.retentionDays - 1)),
      auditWorkspaceId,
    });
    this.vault = new KeyVault(this, "Vault", {
      placement,
      name: keyVaultName(product, code, environmentName, "sec"),
      tenantId: deployment.organisation.tenantId,
      use: "secrets",
      network,
      auditWorkspaceId,
    });
    this.makeWorkload(spoke);
    this.makeAccess();
    this.makeMachineKey();
    new BlobBackup(this, "Backup", {
      vault: props.backup.vault,
      region: placement.region,
      name: storageAccountName(product, code, environmentName, "data"),
      policy: props.backup.blobPolicy,
      storageAccountId: this.storage.id,
      containers,
    });
    new Budget(this, "Budget", {
      resourceGroupId: this.group.id,
      amount: props.size.monthlyBudget,
      startDate: deployment.budgetsFrom,
      contacts: deployment.organisation.contacts,
    });
  }

  private get name(): string {
    return `${this.context.deployment.finops.product}-${this.props.code}-${this.context.environmentName}`;
  }

  private makeNetwork(): SpokeNetwork {
    const { environment } = this.context;
    const { owner, network, runtime, observability } = this.props;
    const { placement } = this.group;
    const range = ownerRange(environment, owner.networkSlot);
    const spoke = new SpokeNetwork(this, "Network", {
      placement,
      name: this.name,
      range,
      subnets: spokeSubnets(range),
      auditWorkspaceId: observability.audit.id,
      hub: network.connection,
      ...(runtime !== undefined && { endpointClients: [{ name: "Nodes", range: poolRange(environment, owner.networkSlot), tcpPorts: [443] }] }),
    });
    new FlowLog(this, "Flows", { placement, name: this.name, networkId: spoke.id, ...this.props.governance.flowLogs });
    new PrivateDnsLinks(this, "Links", { zones: network.zones, name: this.name, networkId: spoke.id, tags: placement.tags });
    return spoke;
  }

  /** The identity of the owner's services, and where there is a cluster, nodes that nobody else's run on. */
  private makeWorkload(spoke: SpokeNetwork): void {
    const { environment } = this.context;
    const { code, owner, size, runtime, capacity, network, observability } = this.props;
    const { placement } = this.group;
    const workload = new ManagedIdentity(this, "Workload", { placement, name: resourceName("id", this.name, "workload") });
    const grant = { principalId: workload.principalId, principalType: "ServicePrincipal" } as const;
    new RoleGrant(this, "WorkloadStorage", {
      ...grant,
      role: "Storage Blob Data Contributor",
      scope: this.storage.id,
      description: "The owner's services keep their data here",
    });
    new RoleGrant(this, "WorkloadSecrets", {
      ...grant,
      role: "Key Vault Secrets User",
      scope: this.vault.id,
      description: "The owner's services read their secrets here",
    });
    if (runtime === undefined) return;
    new FederatedIdentity(this, "Federation", {
      identity: workload,
      resourceGroupName: this.group.name,
      name: "cluster",
      issuer: runtime.cluster.oidcIssuerUrl,
      namespace: code,
      serviceAccount: "workload",
    });
    new Peering(this, "RuntimePeering", { hub: runtime.network, spoke, spokeName: this.name, otherThanHub: "runtime" });
    const subnet = new PoolSubnet(this, "PoolSubnet", {
      placement: { ...placement, resourceGroupName: runtime.group.name },
      name: `${this.name}-nodes`,
      cluster: runtime.pooled,
      range: poolRange(environment, owner.networkSlot),
      endpoints: { range: spokeSubnets(ownerRange(environment, owner.networkSlot)).endpoints, tcpPorts: [443] },
      hub: network.connection,
      auditWorkspaceId: observability.audit.id,
    });
    new NodePool(this, "Pool", {
      placement,
      clusterId: runtime.cluster.id,
      name: code,
      subnetId: subnet.id,
      owner: code,
      vmSize: size.vmSize,
      ...size.nodes,
      ...(capacity !== undefined && size.guaranteedNodes > 0 && { capacityReservationGroupId: capacity.reservationGroupId }),
    });
  }

  /** Who else may reach what, and why. */
  private makeAccess(): void {
    const { environment, environmentName } = this.context;
    const { owner } = this.props;
    const { subscriptionId } = environment;
    new EligibleRole(this, "Readers", {
      role: "Reader",
      subscriptionId,
      scope: this.group.id,
      groupId: owner.groups.readers,
      justification: `${owner.name} may see the resources that hold its data, when it asks to`,
    });
    const scopes = {
      Reader: this.group.id,
      "Storage Blob Data Reader": this.storage.id,
      "Storage Blob Data Contributor": this.storage.id,
      "Key Vault Secrets Officer": this.vault.id,
    };
    for (const grant of owner.grants.filter(({ environments }) => environments.includes(environmentName))) {
      new AccessGrant(this, `Grant-${grant.group.slice(-12)}-${grant.role.replaceAll(" ", "")}`, {
        role: grant.role,
        scope: scopes[grant.role],
        groupId: grant.group,
        subscriptionId,
        purpose: grant.thirdParty === undefined ? grant.purpose : `${grant.thirdParty}: ${grant.purpose}`,
        legalBasis: grant.legalBasis,
        until: grant.until,
        ticket: { system: "deployment file", number: grant.ticket },
        environmentClass: environment.class,
      });
    }
  }

  /** The key with which the owner's systems sign in to Maskinporten: made in the vault, and never out of it. */
  private makeMachineKey(): void {
    if (!this.props.owner.maskinporten) return;
    const deployers = new RoleGrant(this, "Deployers", {
      role: "Key Vault Crypto Officer",
      scope: this.vault.id,
      principalId: this.context.deployment.groups.deployers,
      principalType: "Group",
      description: "The pipeline makes the key and its rotation policy",
    });
    new MachineClientKey(this, "Maskinporten", { vaultId: this.vault.id, name: "maskinporten", tags: this.group.placement.tags, dependsOn: [deployers] });
  }
}
