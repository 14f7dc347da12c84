import { referringEach } from "../../each-instance";
import { all, mustBe, notApplicable, type Rule, unresolved } from "../../model";
import { holdsShares } from "./kind";

export const queuesAndTablesKey: Rule = {
  id: "storage/queues-and-tables-key",
  title: "queues and tables are encrypted with the key of their account",
  severity: "low",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-ENC-03"],
  checkov: [],
  rationale: "by default a customer-managed key covers blobs and files alone; queues and tables stay with Microsoft's, and it cannot be changed later",
  remediation: "set queue_encryption_key_type and table_encryption_key_type to Account when the account is made",
  references: ["https://learn.microsoft.com/azure/storage/common/account-encryption-key-create"],
  evaluate: (account, graph) => {
    const blocks = account.blocks("customer_managed_key");
    const separate = referringEach(account, graph, "azurerm_storage_account_customer_managed_key", "storage_account_id");
    const hasKey = separate.length > 0 || blocks === unresolved || blocks.length > 0;
    if (!hasKey || !holdsShares(account) || account.get("account_kind") === "FileStorage") return notApplicable;
    return all(mustBe(account, "queue_encryption_key_type", "Account"), mustBe(account, "table_encryption_key_type", "Account"));
  },
};
