import { all, mustBe, pass, type Rule } from "../../model";

const never = [
  "key_vault.purge_soft_delete_on_destroy",
  "key_vault.purge_soft_deleted_certificates_on_destroy",
  "key_vault.purge_soft_deleted_hardware_security_module_keys_on_destroy",
  "key_vault.purge_soft_deleted_hardware_security_modules_on_destroy",
  "key_vault.purge_soft_deleted_keys_on_destroy",
  "key_vault.purge_soft_deleted_secrets_on_destroy",
  "api_management.purge_soft_delete_on_destroy",
  "app_configuration.purge_soft_delete_on_destroy",
  "cognitive_account.purge_soft_delete_on_destroy",
  "log_analytics_workspace.permanently_delete_on_destroy",
];

// Off unless somebody turns it on.
const neverOn = ["machine_learning.purge_soft_deleted_workspace_on_destroy", "recovery_service.purge_protected_items_from_vault_on_destroy"];

export const providerFeatures: Rule = {
  id: "terraform/provider-features",
  title: "the azurerm provider purges nothing on destroy, and speaks to storage as an Entra ID identity",
  severity: "high",
  resourceTypes: ["provider.azurerm"],
  controls: ["NOR-RES-07"],
  checkov: [],
  rationale: "azurerm's defaults purge vaults and keys when they are destroyed, so that what soft delete promises to keep is gone at once",
  remediation:
    "write in the provider's features: every purge_* and permanently_delete_on_destroy false, resource_group.prevent_deletion_if_contains_resources true; and storage_use_azuread true",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/guides/features-block"],
  evaluate: (provider) =>
    all(
      ...never.map((feature) => mustBe(provider, `features.${feature}`, false)),
      ...neverOn.map((feature) => (provider.get(`features.${feature}`) === undefined ? pass : mustBe(provider, `features.${feature}`, false))),
      mustBe(provider, "features.resource_group.prevent_deletion_if_contains_resources", true),
      mustBe(provider, "storage_use_azuread", true),
    ),
};
