import type { KubernetesClusterConfig } from "@cdktf/provider-azurerm/lib/kubernetes-cluster";

/**
 * What is the same in every cluster: what is on, because it protects, and what is off, because it opens.
 *
 * Holds NOR-NET-09, NOR-AUT-01, NOR-AUT-07, NOR-AVA-02 and NOR-LOG-06.
 * @see https://learn.microsoft.com/azure/aks/manage-local-accounts-managed-azure-ad
 * @see https://learn.microsoft.com/azure/aks/access-private-cluster
 */
export const closedFeatures = {
  skuTier: "Standard",
  supportPlan: "KubernetesOfficial",
  privateClusterEnabled: true,
  privateClusterPublicFqdnEnabled: false,
  runCommandEnabled: false,
  localAccountDisabled: true,
  roleBasedAccessControlEnabled: true,
  oidcIssuerEnabled: true,
  workloadIdentityEnabled: true,
  azurePolicyEnabled: true,
  imageCleanerEnabled: true,
  imageCleanerIntervalHours: 48,
  costAnalysisEnabled: true,
  httpApplicationRoutingEnabled: false,
  openServiceMeshEnabled: false,
  aiToolchainOperatorEnabled: false,
  keyVaultSecretsProvider: { secretRotationEnabled: true, secretRotationInterval: "2m" },
  // The drivers of blobs and file shares mount with the keys of accounts, and ours have none.
  storageProfile: { blobDriverEnabled: false, diskDriverEnabled: true, fileDriverEnabled: false, snapshotControllerEnabled: true },
  workloadAutoscalerProfile: { kedaEnabled: false, verticalPodAutoscalerEnabled: false },
} as const satisfies Partial<KubernetesClusterConfig>;

/** Norway's winter time: in summer the windows begin an hour later. */
const at = { frequency: "Weekly", interval: 1, startTime: "22:00", utcOffset: "+01:00" } as const;

/**
 * Patches come by themselves, in windows of a night before a working day: nodes on Mondays, Kubernetes on Tuesdays.
 *
 * Holds NOR-AVA-04.
 * @see https://learn.microsoft.com/azure/aks/auto-upgrade-cluster
 * @see https://learn.microsoft.com/azure/aks/planned-maintenance
 */
export const upgrades = {
  automaticUpgradeChannel: "patch",
  nodeOsUpgradeChannel: "NodeImage",
  maintenanceWindowNodeOs: { ...at, dayOfWeek: "Monday", duration: 6 },
  maintenanceWindowAutoUpgrade: { ...at, dayOfWeek: "Tuesday", duration: 6 },
} as const satisfies Partial<KubernetesClusterConfig>;
