import { pass } from "../../../../policy/model";
import { batchStorageIdentity } from "../../../../policy/rules/integration/batch-storage-identity";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

const attribute = "storage_account_authentication_mode";

describeRule(batchStorageIdentity, goodIntegration, "azurerm_batch_account.main", [
  ["fails keys", { [attribute]: "StorageKeys" }, fails(attribute, "StorageKeys", "BatchAccountManagedIdentity")],
  ["takes an account without storage", { storage_account_id: undefined, [attribute]: undefined }, pass],
  ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
]);
