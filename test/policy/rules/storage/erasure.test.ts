import { notApplicable, pass } from "../../../../policy/model";
import { erasure } from "../../../../policy/rules/storage/erasure";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

const notAll = fails(
  "azurerm_storage_management_policy",
  "no rule that deletes all three everywhere",
  "actions.base_blob.delete_after_days_since_modification_greater_than, actions.snapshot.delete_after_days_since_creation_greater_than, actions.version.delete_after_days_since_creation",
);

describeRule(erasure, goodStorage, account, [
  ["is not about internal data", { "tags.data_class": "internal", azurerm_storage_management_policy: undefined }, notApplicable],
  ["is not about open data", { "tags.data_class": "open", azurerm_storage_management_policy: undefined }, notApplicable],
  [
    "is about an account that does not say what it holds",
    { "tags.data_class": undefined, azurerm_storage_management_policy: undefined },
    fails("azurerm_storage_management_policy", "none", "one that deletes blobs, versions and snapshots"),
  ],
  ["is about an account whose class is computed", { "tags.data_class": computed }, pass],
  ["finds the rule among others", { "azurerm_storage_management_policy.p.rule.1": { name: "cool", enabled: false } }, pass],
  [
    "reads true and days written as text",
    {
      "azurerm_storage_management_policy.p.rule.0.enabled": "true",
      "azurerm_storage_management_policy.p.rule.0.actions.version.delete_after_days_since_creation": "365",
    },
    pass,
  ],
  [
    "fails without a policy",
    { azurerm_storage_management_policy: undefined },
    fails("azurerm_storage_management_policy", "none", "one that deletes blobs, versions and snapshots"),
  ],
  ["fails a policy without a rule", { "azurerm_storage_management_policy.p.rule": undefined }, notAll],
  ["fails a rule that is off", { "azurerm_storage_management_policy.p.rule.0.enabled": false }, notAll],
  ["fails a rule that leaves versions", { "azurerm_storage_management_policy.p.rule.0.actions.version": undefined }, notAll],
  ["fails a rule that leaves snapshots", { "azurerm_storage_management_policy.p.rule.0.actions.snapshot": undefined }, notAll],
  [
    "fails a rule that leaves blobs",
    { "azurerm_storage_management_policy.p.rule.0.actions.base_blob": { tier_to_cool_after_days_since_modification_greater_than: 30 } },
    notAll,
  ],
  ["fails a rule for some containers", { "azurerm_storage_management_policy.p.rule.0.filters.prefix_match": ["logs/"] }, notAll],
  [
    "fails the policy of another account",
    { "azurerm_storage_management_policy.p.storage_account_id": "${var.x}" },
    fails("azurerm_storage_management_policy", "none", "one that deletes blobs, versions and snapshots"),
  ],
  [
    "cannot tell days from a variable",
    { "azurerm_storage_management_policy.p.rule.0.actions.version.delete_after_days_since_creation": computed },
    unknown("azurerm_storage_management_policy"),
  ],
  ["cannot tell a dynamic block", { "azurerm_storage_management_policy.p.dynamic": { rule: {} } }, unknown("azurerm_storage_management_policy")],
]);
