import { notApplicable } from "../../../../policy/model";
import { sensitiveStorageClosed } from "../../../../policy/rules/ai/sensitive-storage-closed";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  sensitiveStorageClosed,
  single(
    "azurerm_machine_learning_workspace",
    { high_business_impact: true, storage_account_id: "${azurerm_storage_account.a.id}" },
    { azurerm_storage_account: { a: { public_network_access_enabled: false } } },
  ),
  "azurerm_machine_learning_workspace.x",
  [
    ["is about sensitive data alone", { high_business_impact: undefined, "azurerm_storage_account.a.public_network_access_enabled": true }, notApplicable],
    ["fails an open account", { "azurerm_storage_account.a.public_network_access_enabled": undefined }, fails("public_network_access_enabled", true, "false")],
    ["cannot tell a variable", { "azurerm_storage_account.a.public_network_access_enabled": computed }, unknown("public_network_access_enabled")],
  ],
);
