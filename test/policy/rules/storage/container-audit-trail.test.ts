import { pass } from "../../../../policy/model";
import { containerAuditTrail } from "../../../../policy/rules/storage/container-audit-trail";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodStorage } from "../../support/good-storage";

const none = fails("azurerm_monitor_diagnostic_setting", "none", "one on its id/blobServices/default");

describeRule(containerAuditTrail, goodStorage, "azurerm_storage_container.c", [
  ["knows the account by its name", { storage_account_id: undefined, storage_account_name: "${azurerm_storage_account.a.name}" }, pass],
  ["fails a container whose account logs nothing", { azurerm_monitor_diagnostic_setting: undefined }, none],
  [
    "fails a container that lies in one of two accounts, of which one logs nothing",
    { storage_account_id: "${var.x ? azurerm_storage_account.a.id : azurerm_storage_account.b.id}", "azurerm_storage_account.b": {} },
    none,
  ],
  ["cannot tell whose container it is", { storage_account_id: computed }, unknown("storage_account_id")],
]);
