import type { TerraformStack } from "cdktf";
import { DiskEncryptionSet } from "../../../constructs/compute/disk-encryption-set";
import { ActivityLogExport } from "../../../constructs/governance/activity-log-export";
import { DefenderPlans } from "../../../constructs/governance/defender-plans";
import { SubscriptionBudget } from "../../../constructs/governance/subscription-budget";
import { SubscriptionPolicies } from "../../../constructs/governance/subscription-policies";
import type { CustomerManagedKey } from "../../../constructs/key-vault/customer-managed-key";
import { ActionGroup } from "../../../constructs/monitoring/action-group";
import { ActivityLogAlerts } from "../../../constructs/monitoring/activity-log-alerts";
import { CapacityAlert } from "../../../constructs/monitoring/capacity-alert";
import { CollectionEndpoint } from "../../../constructs/monitoring/collection-endpoint";
import { LogAlerts } from "../../../constructs/monitoring/log-alerts";
import { PrivateLinkScope } from "../../../constructs/monitoring/private-link-scope";
import { PrivateDnsZones } from "../../../constructs/network/private-dns-zones";
import type { Placement } from "../../../constructs/placement";
import { ApplicationGateway } from "../../../constructs/runtime/application-gateway";
import { ContainerRegistry } from "../../../constructs/runtime/container-registry";
import { KubernetesCluster } from "../../../constructs/runtime/kubernetes-cluster";
import { NodePool } from "../../../constructs/runtime/node-pool";
import { AuditArchive } from "../../../constructs/storage/audit-archive";
import { StateStorage } from "../../../constructs/storage/state-storage";

export interface GalleryContext {
  readonly placement: Placement;
  readonly key: Pick<CustomerManagedKey, "versionlessId" | "resourceVersionlessId">;
  readonly subnetId: string;
  readonly vaultId: string;
  readonly auditWorkspaceId: string;
}

const uuid = "0f1e2d3c-1111-4222-8333-444455556666";
const inSubscription = `/subscriptions/${uuid}`;

/** The constructs of runtime, governance, monitoring and kept storage, each option set that adds an attribute. */
export function runtimeGallery(stack: TerraformStack, { placement, key, subnetId, vaultId, auditWorkspaceId }: GalleryContext): void {
  const zones = new PrivateDnsZones(stack, "RuntimeZones", { placement, subresources: ["blob", "registry", "monitor", "oms", "ods", "agentsvc"] });
  const network = { subnetId, zoneIds: zones.zoneIds };
  const resourceGroupId = `${inSubscription}/resourceGroups/rg-capacity`;
  const disks = new DiskEncryptionSet(stack, "Disks", { placement, name: "des-a", key });
  const collection = new CollectionEndpoint(stack, "Collection", { placement, name: "dce-a" });
  const cluster = new KubernetesCluster(stack, "Cluster", {
    placement,
    name: "aks-a",
    tenantId: uuid,
    adminGroupIds: [uuid],
    subnetId,
    systemPool: { vmSize: "Standard_D4s_v6", minimum: 3, maximum: 6 },
    diskEncryptionSetId: disks.id,
    auditWorkspaceId,
    operationalWorkspaceId: auditWorkspaceId,
    collectionEndpointId: collection.id,
    zone: { id: `${resourceGroupId}/zone`, networkId: `${resourceGroupId}/network` },
    capacityResourceGroupId: resourceGroupId,
  });
  new NodePool(stack, "Pool", {
    placement,
    clusterId: cluster.id,
    name: "skd",
    subnetId,
    vmSize: "Standard_D8s_v6",
    minimum: 3,
    maximum: 9,
    owner: "skd",
    capacityReservationGroupId: `${resourceGroupId}/group`,
  });
  new ContainerRegistry(stack, "Registry", { placement, name: "craltinn", network, key, pullers: { cluster: cluster.kubeletPrincipalId }, auditWorkspaceId });
  new ApplicationGateway(stack, "Gateway", {
    placement,
    name: "a",
    subnetId,
    certificateVaultId: vaultId,
    sites: [
      {
        name: "apps",
        hostName: "apps.example.no",
        certificateSecretId: "https://kv.vault.azure.net/secrets/apps",
        backend: { ipAddresses: ["10.0.1.4"], hostName: "apps.example.no", authoritySecretId: "https://kv.vault.azure.net/secrets/authority" },
      },
      {
        name: "api",
        hostName: "api.example.no",
        certificateSecretId: "https://kv.vault.azure.net/secrets/api",
        backend: { fqdns: ["api.internal"], hostName: "api.example.no" },
      },
    ],
    ddosProtection: "address",
    auditWorkspaceId,
  });
  new SubscriptionPolicies(stack, "Policies", { subscriptionId: uuid, name: "norway", requiredTags: ["env"] });
  new DefenderPlans(stack, "Defender", { email: "soc@example.no", phone: "+4700000000" });
  new ActivityLogExport(stack, "ActivityLog", { subscriptionId: uuid, auditWorkspaceId });
  const terms = { amount: 1, startDate: "2027-01-01", contacts: ["drift@example.no"] };
  new SubscriptionBudget(stack, "OwnersBudget", { ...terms, subscriptionId: uuid, tag: { key: "finops_serviceownercode", value: "skd" } });
  const group = new ActionGroup(stack, "Told", { placement, name: "ag-a", shortName: "altinn", contacts: ["drift@example.no"] });
  const told = { placement, actionGroupId: group.id };
  new ActivityLogAlerts(stack, "Changes", { ...told, subscriptionId: uuid });
  new LogAlerts(stack, "Questions", { ...told, name: "a-alerts", auditWorkspaceId });
  new CapacityAlert(stack, "CapacityUse", { ...told, name: "a-capacity", capacityResourceGroupId: resourceGroupId, workspaceId: auditWorkspaceId });
  new PrivateLinkScope(stack, "Scope", { placement, name: "ampls-a", network, services: { audit: auditWorkspaceId, collection: collection.id } });
  const account = { placement, network, key, auditWorkspaceId };
  new AuditArchive(stack, "Archive", {
    ...account,
    name: "staltinnarchive",
    workspaceResourceGroupName: "rg-logs",
    tables: ["AzureActivity"],
    retentionDays: 365,
    immutability: "locked",
  });
  new StateStorage(stack, "State", { ...account, name: "staltinnstate", containers: ["tfstate"], deployersGroupId: uuid });
}
