import { all, mustBeList, pass, type Rule, unresolved } from "../../model";

export const customerManagedKey: Rule = {
  id: "storage/customer-managed-key",
  title: "a storage account is encrypted with a customer-managed key that rotates",
  severity: "high",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-ENC-03"],
  checkov: ["CKV2_AZURE_1"],
  rationale: "without a key of one's own, access cannot be taken back from whoever reaches the disks",
  remediation: "give the account a customer_managed_key with the versionless id of a key in a vault of its own",
  references: ["https://learn.microsoft.com/azure/storage/common/customer-managed-keys-overview"],
  evaluate: (account, graph) => {
    const attribute = "customer_managed_key.key_vault_key_id";
    const versionless = "a reference to the versionless id of a key";
    const blocks = account.blocks("customer_managed_key");
    if (blocks === unresolved) return { state: "unknown", attribute, why: "a dynamic block may or may not make it" };
    const separate = graph.referring(account, "azurerm_storage_account_customer_managed_key", "storage_account_id");
    if (blocks.length === 0 && separate.length > 0) return all(...separate.map((key) => mustBeList(key, "key_version", [])));
    if (blocks.length === 0) return { state: "fail", attribute: "customer_managed_key", actual: undefined, expected: versionless };
    const [key] = graph.targets(account, attribute).filter((r) => r.type === "azurerm_key_vault_key");
    const reads = (of: string) => key !== undefined && graph.targets(account, attribute, of).includes(key);
    if (reads("versionless_id")) return pass;
    if (reads("id")) return { state: "fail", attribute, actual: "one version of a key", expected: versionless };
    if (graph.targets(account, "customer_managed_key.managed_hsm_key_id").length > 0) return pass;
    const id = account.get(attribute);
    if (id === unresolved) return { state: "unknown", attribute, why: "the key is not among the stacks" };
    return typeof id === "string" && /\/keys\/[^/]+\/?$/.test(id) ? pass : { state: "fail", attribute, actual: id, expected: versionless };
  },
};
