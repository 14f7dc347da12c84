import { redundancyKept } from "../../../../policy/rules/plan/redundancy-kept";
import { describeChanges } from "../../support/good-plan";

const from = (type: string, before: object, after: object, unknown = {}) => [{ address: `${type}.x`, before: { ...before }, after: { ...after }, unknown }];
const pool = "azurerm_kubernetes_cluster_node_pool";

describeChanges(redundancyKept, [
  ["finds a zone less", from(pool, { zones: ["1", "2", "3"] }, { zones: ["1", "2"] }), { [`${pool}.x`]: "fail" }, 'zones goes from ["1","2","3"] to ["1","2"]'],
  ["finds all zones gone", from(pool, { zones: ["1", "2", "3"] }, { zones: [] }), { [`${pool}.x`]: "fail" }],
  [
    "finds fewer copies",
    from("azurerm_storage_account", { account_replication_type: "GZRS" }, { account_replication_type: "LRS" }),
    { "azurerm_storage_account.x": "fail" },
  ],
  [
    "finds a standby less",
    from("azurerm_postgresql_flexible_server", { high_availability: [{ mode: "ZoneRedundant" }] }, { high_availability: [] }),
    { "azurerm_postgresql_flexible_server.x": "fail" },
  ],
  [
    "finds a standby in the same zone",
    from("azurerm_postgresql_flexible_server", { high_availability: [{ mode: "ZoneRedundant" }] }, { high_availability: [{ mode: "SameZone" }] }),
    { "azurerm_postgresql_flexible_server.x": "fail" },
  ],
  [
    "finds a vault with fewer copies",
    from("azurerm_data_protection_backup_vault", { redundancy: "GeoRedundant" }, { redundancy: "LocallyRedundant" }),
    { "azurerm_data_protection_backup_vault.x": "fail" },
  ],
  [
    "finds a region less that an image is in",
    from(
      "azurerm_container_registry",
      { georeplications: [{ location: "norwaywest" }, { location: "swedencentral" }] },
      { georeplications: [{ location: "swedencentral" }] },
    ),
    { "azurerm_container_registry.x": "fail" },
  ],
  [
    "finds zone redundancy off",
    from("azurerm_container_registry", { zone_redundancy_enabled: true }, { zone_redundancy_enabled: false }),
    { "azurerm_container_registry.x": "fail" },
  ],
  ["lets there be more", from(pool, { zones: ["1"] }, { zones: ["3", "2", "1"] }), { [`${pool}.x`]: "pass" }],
  ["lets the order change", from(pool, { zones: ["1", "2"] }, { zones: ["2", "1"] }), { [`${pool}.x`]: "pass" }],
  ["cannot tell zones that only the apply tells", from(pool, { zones: ["1"] }, {}, { zones: true }), { [`${pool}.x`]: "unknown" }],
  ["cannot tell one zone of several", from(pool, { zones: ["1", "2"] }, { zones: ["1", null] }, { zones: [false, true] }), { [`${pool}.x`]: "unknown" }],
  [
    "cannot tell a kind of copy it does not know",
    from("azurerm_storage_account", { account_replication_type: "GZRS" }, { account_replication_type: "XRS" }),
    { "azurerm_storage_account.x": "unknown" },
  ],
]);
