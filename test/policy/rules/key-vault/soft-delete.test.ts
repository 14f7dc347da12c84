import { pass } from "../../../../policy/model";
import { softDelete } from "../../../../policy/rules/key-vault/soft-delete";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodKeyVault, vault } from "../../support/good-key-vault";

describeRule(softDelete, goodKeyVault, vault, [
  ["takes what azurerm 2 could say", { soft_delete_enabled: true }, pass],
  ["fails it turned off", { soft_delete_enabled: false }, fails("soft_delete_enabled", false, "true")],
  ["cannot tell a variable", { soft_delete_enabled: computed }, unknown("soft_delete_enabled")],
]);
