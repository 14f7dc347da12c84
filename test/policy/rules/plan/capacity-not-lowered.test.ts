import { capacityNotLowered } from "../../../../policy/rules/plan/capacity-not-lowered";
import { describeChanges } from "../../support/good-plan";

const from = (type: string, before: object, after: object, unknown = {}) => [{ address: `${type}.x`, before: { ...before }, after: { ...after }, unknown }];

describeChanges(capacityNotLowered, [
  [
    "finds fewer units",
    from("azurerm_servicebus_namespace", { capacity: 4 }, { capacity: 2 }),
    { "azurerm_servicebus_namespace.x": "fail" },
    "capacity goes from 4 to 2",
  ],
  [
    "finds a smaller gateway",
    from(
      "azurerm_application_gateway",
      { autoscale_configuration: [{ min_capacity: 3, max_capacity: 10 }] },
      { autoscale_configuration: [{ min_capacity: 3, max_capacity: 9 }] },
    ),
    { "azurerm_application_gateway.x": "fail" },
    "autoscale_configuration.max_capacity goes from 10 to 9",
  ],
  [
    "finds less storage",
    from("azurerm_postgresql_flexible_server", { storage_mb: 65536 }, { storage_mb: 32768 }),
    { "azurerm_postgresql_flexible_server.x": "fail" },
  ],
  [
    "finds fewer cores",
    from("azurerm_postgresql_flexible_server", { sku_name: "GP_Standard_D8ds_v5" }, { sku_name: "GP_Standard_D4ds_v5" }),
    { "azurerm_postgresql_flexible_server.x": "fail" },
  ],
  [
    "lets the generation of a size change",
    from("azurerm_linux_virtual_machine", { size: "Standard_D4s_v5" }, { size: "Standard_D4s_v6" }),
    { "azurerm_linux_virtual_machine.x": "pass" },
  ],
  [
    "cannot tell a size whose name says nothing",
    from("azurerm_linux_virtual_machine", { size: "Standard_D4s_v5" }, { size: "large" }),
    { "azurerm_linux_virtual_machine.x": "unknown" },
  ],
  ["finds a lower tier", from("azurerm_kubernetes_cluster", { sku_tier: "Standard" }, { sku_tier: "Free" }), { "azurerm_kubernetes_cluster.x": "fail" }],
  [
    "finds a tier that falls back to azurerm's default",
    from("azurerm_kubernetes_cluster", { sku_tier: "Standard" }, {}),
    { "azurerm_kubernetes_cluster.x": "fail" },
  ],
  [
    "lets there be more",
    from("azurerm_servicebus_namespace", { capacity: 4, sku: "Standard" }, { capacity: 8, sku: "Premium" }),
    { "azurerm_servicebus_namespace.x": "pass" },
  ],
  [
    "finds one block of several, wherever it stands",
    from(
      "azurerm_container_app_environment",
      {
        workload_profile: [
          { name: "a", minimum_count: 1 },
          { name: "b", minimum_count: 3 },
        ],
      },
      {
        workload_profile: [
          { name: "b", minimum_count: 2 },
          { name: "a", minimum_count: 1 },
        ],
      },
    ),
    { "azurerm_container_app_environment.x": "fail" },
    "workload_profile.minimum_count goes from 3 to 2",
  ],
  [
    "cannot tell a number that only the apply tells",
    from("azurerm_servicebus_namespace", { capacity: 4 }, {}, { capacity: true }),
    { "azurerm_servicebus_namespace.x": "unknown" },
  ],
  ["is not about other clouds", from("aws_instance", { capacity: 4 }, { capacity: 2 }), { "aws_instance.x": "notApplicable" }],
]);
