import { notApplicable } from "../../../../policy/model";
import { queuesAndTablesKey } from "../../../../policy/rules/storage/queues-and-tables-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(queuesAndTablesKey, goodStorage, account, [
  ["fails azurerm's default for queues", { queue_encryption_key_type: undefined }, fails("queue_encryption_key_type", "Service", "Account")],
  ["fails azurerm's default for tables", { table_encryption_key_type: undefined }, fails("table_encryption_key_type", "Service", "Account")],
  ["has nothing to say without a key", { queue_encryption_key_type: undefined, customer_managed_key: undefined }, notApplicable],
  ["asks nothing of an account that has neither", { queue_encryption_key_type: undefined, account_kind: "BlockBlobStorage" }, notApplicable],
  ["cannot tell a variable", { queue_encryption_key_type: computed }, unknown("queue_encryption_key_type")],
]);
