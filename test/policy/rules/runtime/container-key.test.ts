import { pass } from "../../../../policy/model";
import { containerKey } from "../../../../policy/rules/runtime/container-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodContainer } from "../../support/good-container";

describeRule(containerKey, goodContainer, "azurerm_container_group.x", [
  ["fails without key_vault_key_id", { key_vault_key_id: undefined }, fails("key_vault_key_id", undefined, "a value")],
  ["takes an id", { key_vault_key_id: "/subscriptions/s/x" }, pass],
  ["cannot tell a variable", { key_vault_key_id: computed }, unknown("key_vault_key_id")],
]);
