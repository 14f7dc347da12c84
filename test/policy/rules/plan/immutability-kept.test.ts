import { immutabilityKept } from "../../../../policy/rules/plan/immutability-kept";
import { describeChanges, idOf, updating } from "../../support/good-plan";

const policy = "azurerm_storage_container_immutability_policy.p";
const container = idOf("Microsoft.Storage/storageAccounts/a/blobServices/default/containers/c");
const body = {
  id: `${container}/immutabilityPolicies/default`,
  storage_container_resource_manager_id: container,
  immutability_period_in_days: 365,
  locked: true,
};
const to = updating(policy, body);
const from = (type: string, before: object, after: object, unknown = {}) => [{ address: `${type}.x`, before: { ...before }, after: { ...after }, unknown }];

describeChanges(immutabilityKept, [
  ["finds a policy that goes", [{ address: policy, before: body }], { [policy]: "fail" }, `the plan destroys it while ${container} stays`],
  [
    "lets it go with its account, and another rule finds that",
    [
      { address: policy, before: body },
      { address: "azurerm_storage_account.a", before: { id: idOf("Microsoft.Storage/storageAccounts/a") } },
    ],
    { [policy]: "notApplicable", "azurerm_storage_account.a": "notApplicable" },
  ],
  ["finds a policy that is unlocked", [to({ locked: false })], { [policy]: "fail" }, "locked goes from true to false"],
  ["finds a shorter time", [to({ immutability_period_in_days: 30 })], { [policy]: "fail" }],
  [
    "finds that a log may be added to",
    [{ address: policy, before: { ...body, protected_append_writes_all_enabled: false }, after: { ...body, protected_append_writes_all_enabled: true } }],
    { [policy]: "fail" },
  ],
  [
    "lets a policy be locked, and last longer",
    [{ address: policy, before: { ...body, locked: false }, after: { ...body, immutability_period_in_days: 730 } }],
    { [policy]: "pass" },
  ],
  [
    "finds a vault that is unlocked",
    from("azurerm_data_protection_backup_vault", { immutability: "Locked" }, { immutability: "Unlocked" }),
    { "azurerm_data_protection_backup_vault.x": "fail" },
  ],
  [
    "finds a vault whose soft delete may be switched off",
    from("azurerm_data_protection_backup_vault", { soft_delete: "AlwaysOn" }, { soft_delete: "On" }),
    { "azurerm_data_protection_backup_vault.x": "fail" },
  ],
  [
    "finds a vault without it",
    from("azurerm_recovery_services_vault", { immutability: "Unlocked" }, { immutability: "Disabled" }),
    { "azurerm_recovery_services_vault.x": "fail" },
  ],
  [
    "finds an account whose policy goes",
    from("azurerm_storage_account", { immutability_policy: [{ state: "Unlocked", period_since_creation_in_days: 30 }] }, { immutability_policy: [] }),
    { "azurerm_storage_account.x": "fail" },
  ],
  ["cannot tell what only the apply tells", [to({ locked: undefined }, { unknown: { locked: true } })], { [policy]: "unknown" }],
  ["is not about a new policy", [{ address: policy, after: body }], { [policy]: "notApplicable" }],
]);
