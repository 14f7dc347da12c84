import { notApplicable, type Rule, type Value } from "../../model";
import { amount, type Grade, notLess, order } from "../../plan/grades";
import { isKnownType } from "../../provider/facts";

const grades: readonly Grade[] = [
  {
    path: /(?:^|\.)(?:capacity|minimum_capacity|min_capacity|max_capacity|maximum_throughput_units|capacity_units|instances|worker_count|scale_units|min_replicas|replica_count|replicas_per_primary|replicas_per_master|partition_count|minimum_instances|minimum_count)$/,
    types: /^(?!azurerm_capacity_reservation|azurerm_monitor_)/,
    rank: amount,
  },
  { path: /(?:^|\.)(?:storage_mb|disk_size_gb|max_size_gb|size_gb|storage_size_in_gb|storage_size_in_tbs|quota|quota_in_gb)$/, rank: amount },
  // Sizes are named after their cores: Standard_D4s_v5, GP_Standard_D2ds_v5, Balanced_B10.
  {
    path: /(?:^|\.)(?:vm_size|size|sku|sku_name)$/,
    types: /_kubernetes_cluster(?:_node_pool)?$|_virtual_machine(?:_scale_set)?$|_flexible_server$|_managed_redis$/,
    rank: cores,
  },
  {
    path: /^(?:sku|sku_name|sku_tier|sku\.tier)$/,
    types: /_kubernetes_cluster$|_servicebus_namespace$|_eventhub_namespace$|_container_registry$|_key_vault$|_app_configuration$|_firewall_policy$/,
    rank: order("Free", "Developer", "Basic", "Standard", "Premium"),
  },
];

export const capacityNotLowered: Rule = {
  id: "plan/capacity-not-lowered",
  title: "no capacity is lowered",
  severity: "high",
  resourceTypes: ["*"],
  subject: "change",
  controls: ["NOR-RES-02", "NOR-AVA-03"],
  checkov: [],
  rationale: "what was sized for the day when everybody comes is missed on that day, and a size that was given back may not be had again",
  remediation: "leave the number or size as it was; where it is known to be too much, record an exception with the demand that was measured",
  references: ["https://learn.microsoft.com/azure/well-architected/reliability/scaling"],
  evaluate: (resource) => (isKnownType(resource.type) ? notLess(resource, grades) : notApplicable),
};

function cores(size: Value): number | undefined {
  const [, found] = /_[A-Za-z]+(\d+)/.exec(String(size)) ?? [];
  return found === undefined ? undefined : Number(found);
}
