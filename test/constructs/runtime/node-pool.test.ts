import { NodePool, type NodePoolProps } from "../../../constructs/runtime/node-pool";
import { resolved, synthesize } from "../../support/synthesize";

const pool = (change: Partial<NodePoolProps> = {}) =>
  synthesize((stack) => {
    const made = new NodePool(stack, "Pool", {
      placement: { region: "norwayeast", resourceGroupName: "rg-runtime", tags: { env: "prod" } },
      clusterId: "/subscriptions/x/cluster",
      name: "skd",
      subnetId: "/subscriptions/x/subnet",
      vmSize: "Standard_D8s_v6",
      minimum: 3,
      maximum: 9,
      ...change,
    });
    expect(resolved(stack, made.id)).toBe("${azurerm_kubernetes_cluster_node_pool.Pool.id}");
  });

const shared = {
  name: "skd",
  kubernetes_cluster_id: "/subscriptions/x/cluster",
  tags: { env: "prod" },
  vnet_subnet_id: "/subscriptions/x/subnet",
  mode: "User",
  os_type: "Linux",
  priority: "Regular",
  vm_size: "Standard_D8s_v6",
  auto_scaling_enabled: true,
  min_count: 3,
  max_count: 9,
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
};

describe("NodePool", () => {
  it("is for everybody's workloads and on no reservation, unless it is told otherwise", () =>
    expect(pool()).toEqual({ azurerm_kubernetes_cluster_node_pool: { Pool: shared } }));

  it("runs the workloads of one owner alone", () =>
    expect(pool({ owner: "skd" }).azurerm_kubernetes_cluster_node_pool?.Pool).toEqual({
      ...shared,
      node_labels: { owner: "skd" },
      node_taints: ["owner=skd:NoSchedule"],
    }));

  it("runs on a reservation", () =>
    expect(pool({ capacityReservationGroupId: "/subscriptions/x/crg" }).azurerm_kubernetes_cluster_node_pool?.Pool).toEqual({
      ...shared,
      capacity_reservation_group_id: "/subscriptions/x/crg",
    }));

  it("refuses a name and counts that AKS would not take", () => {
    expect(() => pool({ name: "Skd" })).toThrow('prod-test/Pool: a node pool cannot have this name - got "Skd"');
    expect(() => pool({ maximum: 2 })).toThrow("prod-test/Pool: maximum is out of range - got 2; allowed 3 to 1000");
  });
});
