import { KubernetesCluster, type KubernetesClusterProps } from "../../../constructs/runtime/kubernetes-cluster";
import { inventory, resolved, synthesize } from "../../support/synthesize";

const placement = { region: "norwayeast", resourceGroupName: "rg-runtime", tags: { env: "prod" } } as const;
const group = "/subscriptions/x/resourceGroups/y";
const zone = { id: `${group}/zone`, networkId: `${group}/network` };

const cluster = (change: Partial<KubernetesClusterProps> = {}) =>
  synthesize((stack) => {
    const made = new KubernetesCluster(stack, "Cluster", {
      placement,
      name: "aks-altinn-prod",
      tenantId: "tenant",
      adminGroupIds: ["group"],
      subnetId: `${group}/subnet`,
      systemPool: { vmSize: "Standard_D4s_v6", minimum: 3, maximum: 6 },
      diskEncryptionSetId: `${group}/des`,
      auditWorkspaceId: `${group}/audit`,
      operationalWorkspaceId: `${group}/operational`,
      collectionEndpointId: `${group}/dce`,
      ...change,
    });
    const { id, name, oidcIssuerUrl, kubeletPrincipalId, principalId, nodeResourceGroupName } = made;
    expect(resolved(stack, { id, name, oidcIssuerUrl, kubeletPrincipalId, principalId, nodeResourceGroupName })).toEqual({
      id: self,
      name: "${azurerm_kubernetes_cluster.Cluster.name}",
      oidcIssuerUrl: "${azurerm_kubernetes_cluster.Cluster.oidc_issuer_url}",
      kubeletPrincipalId: `${kubelet}.principal_id}`,
      principalId: "${azurerm_user_assigned_identity.Cluster_Identity_Cluster.principal_id}",
      nodeResourceGroupName: "rg-aks-altinn-prod-nodes",
    });
  });

const attributes = (change?: Partial<KubernetesClusterProps>) => cluster(change).azurerm_kubernetes_cluster?.Cluster;
const self = "${azurerm_kubernetes_cluster.Cluster.id}";
const kubelet = "${azurerm_user_assigned_identity.Cluster_Identity_Kubelet";
const grants = ["Subnet", "KubeletIdentity", "DiskEncryption"].map((name) => `azurerm_role_assignment.Cluster_Identity_${name}`);
const night = { frequency: "Weekly", interval: 1, start_time: "22:00", utc_offset: "+01:00", duration: 6 };

describe("KubernetesCluster", () => {
  it("comes with its identities and their roles, its logs, audit trail and lock, and nothing else", () =>
    expect(inventory(cluster())).toEqual({
      azurerm_kubernetes_cluster: ["Cluster"],
      azurerm_user_assigned_identity: ["Cluster/Identity/Cluster", "Cluster/Identity/Kubelet"],
      azurerm_role_assignment: ["Cluster/Identity/DiskEncryption", "Cluster/Identity/KubeletIdentity", "Cluster/Identity/Subnet"],
      azurerm_monitor_data_collection_rule: ["Cluster/Logs"],
      azurerm_monitor_data_collection_rule_association: ["Cluster/Logs/Endpoint", "Cluster/Logs/Rule"],
      azurerm_monitor_diagnostic_setting: ["Cluster/Audit"],
      azurerm_management_lock: ["Cluster/Lock"],
    }));

  it("writes every security value, also where azurerm's default is the same", () =>
    expect(attributes()).toEqual({
      name: "aks-altinn-prod",
      location: "norwayeast",
      resource_group_name: "rg-runtime",
      node_resource_group: "rg-aks-altinn-prod-nodes",
      tags: { env: "prod" },
      sku_tier: "Standard",
      support_plan: "KubernetesOfficial",
      private_cluster_enabled: true,
      private_cluster_public_fqdn_enabled: false,
      private_dns_zone_id: "System",
      dns_prefix: "aks-altinn-prod",
      run_command_enabled: false,
      local_account_disabled: true,
      role_based_access_control_enabled: true,
      azure_active_directory_role_based_access_control: { tenant_id: "tenant", admin_group_object_ids: ["group"], azure_rbac_enabled: true },
      oidc_issuer_enabled: true,
      workload_identity_enabled: true,
      azure_policy_enabled: true,
      image_cleaner_enabled: true,
      image_cleaner_interval_hours: 48,
      cost_analysis_enabled: true,
      http_application_routing_enabled: false,
      open_service_mesh_enabled: false,
      ai_toolchain_operator_enabled: false,
      key_vault_secrets_provider: { secret_rotation_enabled: true, secret_rotation_interval: "2m" },
      storage_profile: { blob_driver_enabled: false, disk_driver_enabled: true, file_driver_enabled: false, snapshot_controller_enabled: true },
      workload_autoscaler_profile: { keda_enabled: false, vertical_pod_autoscaler_enabled: false },
      automatic_upgrade_channel: "patch",
      node_os_upgrade_channel: "NodeImage",
      maintenance_window_node_os: { ...night, day_of_week: "Monday" },
      maintenance_window_auto_upgrade: { ...night, day_of_week: "Tuesday" },
      identity: { type: "UserAssigned", identity_ids: ["${azurerm_user_assigned_identity.Cluster_Identity_Cluster.id}"] },
      kubelet_identity: { client_id: `${kubelet}.client_id}`, object_id: `${kubelet}.principal_id}`, user_assigned_identity_id: `${kubelet}.id}` },
      network_profile: {
        network_plugin: "azure",
        network_plugin_mode: "overlay",
        network_data_plane: "cilium",
        network_policy: "cilium",
        outbound_type: "userDefinedRouting",
        load_balancer_sku: "standard",
        ip_versions: ["IPv4"],
        pod_cidr: "10.240.0.0/16",
        service_cidr: "10.250.0.0/24",
        dns_service_ip: "10.250.0.10",
      },
      disk_encryption_set_id: `${group}/des`,
      default_node_pool: {
        name: "system",
        temporary_name_for_rotation: "systemtmp",
        type: "VirtualMachineScaleSets",
        vnet_subnet_id: `${group}/subnet`,
        only_critical_addons_enabled: true,
        tags: { env: "prod" },
        vm_size: "Standard_D4s_v6",
        auto_scaling_enabled: true,
        min_count: 3,
        max_count: 6,
        zones: ["1", "2", "3"],
        max_pods: 110,
        os_sku: "AzureLinux",
        os_disk_type: "Managed",
        os_disk_size_gb: 128,
        host_encryption_enabled: true,
        fips_enabled: false,
        node_public_ip_enabled: false,
        ultra_ssd_enabled: false,
        scale_down_mode: "Delete",
        upgrade_settings: { max_surge: "10%", drain_timeout_in_minutes: 30, node_soak_duration_in_minutes: 5 },
      },
      microsoft_defender: { log_analytics_workspace_id: `${group}/audit` },
      oms_agent: { log_analytics_workspace_id: `${group}/operational`, msi_auth_for_monitoring_enabled: true },
      depends_on: grants,
      lifecycle: { prevent_destroy: true },
    }));

  it("writes down every request to its API, and cannot be deleted", () => {
    expect(cluster().azurerm_monitor_diagnostic_setting?.["Cluster/Audit"]).toEqual({
      name: "audit",
      target_resource_id: self,
      log_analytics_workspace_id: `${group}/audit`,
      enabled_log: [{ category_group: "audit" }],
    });
    expect(cluster().azurerm_management_lock?.["Cluster/Lock"]?.scope).toBe(self);
  });

  it("writes its name into our zone, and waits for the roles it needs there", () => {
    const { dns_prefix: _, ...rest } = attributes() ?? {};
    expect(attributes({ zone })).toEqual({
      ...rest,
      private_dns_zone_id: zone.id,
      dns_prefix_private_cluster: "aks-altinn-prod",
      depends_on: [...grants, "azurerm_role_assignment.Cluster_Identity_Zone", "azurerm_role_assignment.Cluster_Identity_ZoneNetwork"],
    });
  });

  it("waits for the role on reserved capacity", () =>
    expect(attributes({ capacityResourceGroupId: group })?.depends_on).toEqual([...grants, "azurerm_role_assignment.Cluster_Identity_Capacity"]));

  it("takes other ranges for pods and services", () => {
    const profile = attributes({ podRange: "100.64.0.0/16", serviceRange: "100.65.0.0/24" })?.network_profile;
    expect(profile).toMatchObject({ pod_cidr: "100.64.0.0/16", service_cidr: "100.65.0.0/24", dns_service_ip: "100.65.0.10" });
  });

  it("names no zones in a region without", () =>
    expect(attributes({ placement: { ...placement, region: "norwaywest" } })?.default_node_pool).not.toHaveProperty("zones"));

  it("refuses a cluster that nobody administers", () =>
    expect(() => cluster({ adminGroupIds: [] })).toThrow(
      "prod-test/Cluster: adminGroupIds is empty - got none; allowed one Entra ID group or more; name who administers the cluster",
    ));

  it("refuses counts and ranges that AKS would not take", () => {
    expect(() => cluster({ systemPool: { vmSize: "Standard_D4s_v6", minimum: 3, maximum: 2 } })).toThrow("prod-test/Cluster: maximum is out of range - got 2");
    expect(() => cluster({ serviceRange: "10.0.0.0/30" })).toThrow("prod-test/Cluster: the range of services cannot be used");
  });
});
