import { referringEach } from "../../each-instance";
import { pass, type Rule, unresolved } from "../../model";

const separate = "azurerm_storage_account_customer_managed_key";

export const customerManagedKey: Rule = {
  id: "storage/customer-managed-key",
  title: "a storage account is encrypted with a customer-managed key",
  severity: "high",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-ENC-03"],
  checkov: ["CKV2_AZURE_1"],
  rationale: "without a key of one's own, access cannot be taken back from whoever reaches the disks",
  remediation: "give the account a customer_managed_key with the versionless id of a key in a vault of its own",
  references: ["https://learn.microsoft.com/azure/storage/common/customer-managed-keys-overview"],
  evaluate: (account, graph) => {
    const attribute = "customer_managed_key";
    if (referringEach(account, graph, separate, "storage_account_id").length > 0) return pass;
    const blocks = account.blocks(attribute);
    if (blocks === unresolved) return { state: "unknown", attribute, why: "a dynamic block may or may not make it" };
    const keys = blocks.flatMap((block) => [block.get("key_vault_key_id"), block.get("managed_hsm_key_id")]);
    return keys.some((key) => key === unresolved || (typeof key === "string" && key !== ""))
      ? pass
      : { state: "fail", attribute, actual: undefined, expected: "a block that names a key" };
  },
};
