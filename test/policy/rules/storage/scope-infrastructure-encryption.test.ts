import { pass } from "../../../../policy/model";
import { scopeInfrastructureEncryption } from "../../../../policy/rules/storage/scope-infrastructure-encryption";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFiles, scope } from "../../support/good-files";

describeRule(scopeInfrastructureEncryption, goodFiles, scope, [
  ["takes that of the account", { infrastructure_encryption_required: undefined }, pass],
  [
    "fails where the account has none either",
    { infrastructure_encryption_required: undefined, "azurerm_storage_account.a.infrastructure_encryption_enabled": false },
    fails("infrastructure_encryption_required", false, "true"),
  ],
  [
    "cannot tell a variable",
    { infrastructure_encryption_required: computed, "azurerm_storage_account.a.infrastructure_encryption_enabled": false },
    unknown("infrastructure_encryption_required"),
  ],
]);
