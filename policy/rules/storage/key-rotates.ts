import { mustBeList, notApplicable, pass, type Rule, unresolved } from "../../model";
import { versionlessKey } from "../key-vault/versionless-key";

export const keyRotates: Rule = {
  id: "storage/key-rotates",
  title: "the customer-managed key of a storage account follows its rotation",
  severity: "medium",
  resourceTypes: ["azurerm_storage_account", "azurerm_storage_account_customer_managed_key"],
  controls: ["NOR-ENC-03", "NOR-ENC-05"],
  checkov: [],
  rationale: "an account that names one version of a key stays with it when the key is rotated, and stops when that version expires",
  remediation: "name the versionless id of the key, or leave key_version out",
  references: ["https://learn.microsoft.com/azure/storage/common/customer-managed-keys-configure-existing-account"],
  evaluate: (resource, graph) => {
    if (resource.type !== "azurerm_storage_account") return mustBeList(resource, "key_version", []);
    const blocks = resource.blocks("customer_managed_key");
    if (blocks === unresolved) return { state: "unknown", attribute: "customer_managed_key", why: "a dynamic block may or may not make it" };
    const isNamed = (name: string) => blocks.some((block) => block.get(name) !== undefined);
    if (isNamed("key_vault_key_id")) return versionlessKey(resource, graph, "customer_managed_key.key_vault_key_id");
    // The id of a key in a managed HSM has no version in the first place.
    return isNamed("managed_hsm_key_id") ? pass : notApplicable;
  },
};
