import { closedFeatures, upgrades } from "../../../constructs/runtime/cluster-settings";

describe("the settings of every cluster", () => {
  it("open nothing", () =>
    expect(closedFeatures).toEqual({
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
      storageProfile: { blobDriverEnabled: false, diskDriverEnabled: true, fileDriverEnabled: false, snapshotControllerEnabled: true },
      workloadAutoscalerProfile: { kedaEnabled: false, verticalPodAutoscalerEnabled: false },
    }));

  it("patch nodes and Kubernetes in two nights, by themselves", () => {
    const night = { frequency: "Weekly", interval: 1, startTime: "22:00", utcOffset: "+01:00", duration: 6 };
    expect(upgrades).toEqual({
      automaticUpgradeChannel: "patch",
      nodeOsUpgradeChannel: "NodeImage",
      maintenanceWindowNodeOs: { ...night, dayOfWeek: "Monday" },
      maintenanceWindowAutoUpgrade: { ...night, dayOfWeek: "Tuesday" },
    });
  });
});
