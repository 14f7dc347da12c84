import { notApplicable, type Rule } from "../../model";
import { type Grade, isThere, isTrue, length, notLess, order } from "../../plan/grades";
import { isKnownType } from "../../provider/facts";

const grades: readonly Grade[] = [
  { path: /(?:^|\.)(?:zones|availability_zones)$/, types: /^(?!azurerm_capacity_reservation)/, rank: length },
  {
    path: /(?:^|\.)(?:zone_redundan\w*|zone_balancing_enabled|geo_redundant_backup_enabled|cross_region_restore_enabled|auto_failover_enabled|automatic_failover_enabled)$/,
    rank: isTrue,
  },
  { path: /^account_replication_type$/, rank: order("LRS", "ZRS", "GRS", "RAGRS", "GZRS", "RAGZRS") },
  { path: /^(?:redundancy|storage_mode_type)$/, rank: order("LocallyRedundant", "ZoneRedundant", "GeoRedundant") },
  { path: /^high_availability\.mode$/, rank: order("Disabled", "SameZone", "ZoneRedundant") },
  { path: /^high_availability_enabled$/, rank: isTrue },
  { path: /^(?:georeplications|geo_location|additional_location)\.(?:location)$/, rank: isThere },
];

export const redundancyKept: Rule = {
  id: "plan/redundancy-kept",
  title: "nothing loses a zone, a copy or its standby",
  severity: "high",
  resourceTypes: ["*"],
  subject: "change",
  controls: ["NOR-RES-02", "NOR-AVA-01"],
  checkov: [],
  rationale: "with one zone or one copy the loss of a building is the loss of the service, or of the data",
  remediation: "leave zones, replication and standby as they were",
  references: ["https://learn.microsoft.com/azure/reliability/availability-zones-overview"],
  evaluate: (resource) => (isKnownType(resource.type) ? notLess(resource, grades) : notApplicable),
};
