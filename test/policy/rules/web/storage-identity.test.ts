import { storageIdentity } from "../../../../policy/rules/web/storage-identity";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

for (const type of storageIdentity.resourceTypes.filter((type) => type !== "azurerm_function_app_flex_consumption"))
  describeRule(storageIdentity, goodWeb, `${type}.main`, [
    ["fails a key", { storage_account_access_key: computed, storage_uses_managed_identity: undefined }, fails("storage_uses_managed_identity", false, "true")],
    ["cannot tell a variable", { storage_uses_managed_identity: computed }, unknown("storage_uses_managed_identity")],
  ]);

describeRule(storageIdentity, goodWeb, "azurerm_function_app_flex_consumption.main", [
  [
    "fails a connection string",
    { storage_authentication_type: "StorageAccountConnectionString" },
    fails("storage_authentication_type", "StorageAccountConnectionString", "SystemAssignedIdentity or UserAssignedIdentity"),
  ],
  ["cannot tell a variable", { storage_authentication_type: computed }, unknown("storage_authentication_type")],
]);
