import { storageKeyRotates } from "../../../../policy/rules/key-vault/storage-key-rotates";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodSecrets } from "../../support/good-secrets";

describeRule(storageKeyRotates, goodSecrets, "azurerm_key_vault_managed_storage_account.m", [
  ["fails where regenerate_key_automatically is left out", { regenerate_key_automatically: undefined }, fails("regenerate_key_automatically", false, "true")],
  ["fails regenerate_key_automatically false", { regenerate_key_automatically: false }, fails("regenerate_key_automatically", false, "true")],
  ["cannot tell regenerate_key_automatically from a variable", { regenerate_key_automatically: computed }, unknown("regenerate_key_automatically")],
]);
