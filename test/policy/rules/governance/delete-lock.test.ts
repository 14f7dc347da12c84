import { pass } from "../../../../policy/model";
import { deleteLock } from "../../../../policy/rules/governance/delete-lock";
import { change } from "../../support/change";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

// The vault beside the account is another test's.
const accountAlone = change(goodStorage, { azurerm_key_vault: undefined });

describeRule(deleteLock, accountAlone, account, [
  ["takes a lock that allows no change either", { "azurerm_management_lock.l.lock_level": "ReadOnly" }, pass],
  ["takes a lock on the resource group", { "azurerm_management_lock.l.scope": "${azurerm_resource_group.g.id}" }, pass],
  [
    "knows a literal id, whatever the case of its letters",
    { "azurerm_management_lock.l.scope": "/subscriptions/x/resourcegroups/RG-DATA/providers/microsoft.storage/storageaccounts/STDATA" },
    pass,
  ],
  ["sees through a local", { "azurerm_management_lock.l.scope": "${local.id}", "/locals": { id: "${azurerm_storage_account.a.id}" } }, pass],
  ["fails without a lock", { azurerm_management_lock: undefined }, fails("azurerm_management_lock", "none", "one with lock_level CanNotDelete")],
  [
    "fails a lock of another level",
    { "azurerm_management_lock.l.lock_level": computed },
    fails("azurerm_management_lock", "none", "one with lock_level CanNotDelete"),
  ],
  [
    "fails a lock that only may be made",
    { "azurerm_management_lock.l.count": computed },
    fails("azurerm_management_lock", "none", "one with lock_level CanNotDelete"),
  ],
  [
    "fails a lock on another resource",
    { "azurerm_management_lock.l.scope": "${azurerm_user_assigned_identity.i.id}" },
    fails("azurerm_management_lock", "none", "one with lock_level CanNotDelete"),
  ],
  [
    "fails a lock on a container of the account",
    { "azurerm_management_lock.l.scope": "${azurerm_storage_account.a.id}/blobServices/default/containers/c" },
    fails("azurerm_management_lock", "none", "one with lock_level CanNotDelete"),
  ],
  [
    "fails a lock on another account of the group",
    { "azurerm_management_lock.l.scope": "${azurerm_resource_group.g.id}/providers/Microsoft.Storage/storageAccounts/other" },
    fails("azurerm_management_lock", "none", "one with lock_level CanNotDelete"),
  ],
  [
    "fails a lock on an account of the same name's child by its literal id",
    { "azurerm_management_lock.l.scope": "/subscriptions/x/resourceGroups/rg-data/providers/Microsoft.Storage/storageAccounts/stdata/blobServices/default" },
    fails("azurerm_management_lock", "none", "one with lock_level CanNotDelete"),
  ],
  [
    "fails a lock on a group that is called the same as something else",
    { "azurerm_management_lock.l.scope": "/subscriptions/x/resourceGroups/rg-other/providers/Microsoft.Storage/storageAccounts/stdata" },
    fails("azurerm_management_lock", "none", "one with lock_level CanNotDelete"),
  ],
  [
    "fails a lock of which a local makes something else",
    { "azurerm_management_lock.l.scope": "${local.id}", "/locals": { id: "${azurerm_resource_group.g.id}/providers/Microsoft.Web/sites/x" } },
    fails("azurerm_management_lock", "none", "one with lock_level CanNotDelete"),
  ],
  [
    "fails one lock for three accounts",
    { count: 3, "azurerm_management_lock.l.scope": "${azurerm_storage_account.a[0].id}" },
    fails("azurerm_management_lock", "none", "one with lock_level CanNotDelete"),
  ],
  [
    "takes a lock for each of them",
    { count: 3, "azurerm_management_lock.l.count": 3, "azurerm_management_lock.l.scope": "${azurerm_storage_account.a[count.index].id}" },
    pass,
  ],
  [
    "takes a lock for each by its value",
    { for_each: computed, "azurerm_management_lock.l.for_each": "${azurerm_storage_account.a}", "azurerm_management_lock.l.scope": "${each.value.id}" },
    pass,
  ],
  ["takes one lock on the group of them all", { count: 3, "azurerm_management_lock.l.scope": "${azurerm_resource_group.g.id}" }, pass],
]);
