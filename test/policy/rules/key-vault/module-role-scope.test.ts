import { pass } from "../../../../policy/model";
import { moduleRoleScope } from "../../../../policy/rules/key-vault/module-role-scope";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodHsm } from "../../support/good-hsm";

describeRule(moduleRoleScope, goodHsm, "azurerm_key_vault_managed_hardware_security_module_role_assignment.r", [
  ["fails the whole module", { scope: "/" }, fails("scope", "/", "/keys/<name>")],
  ["fails all keys", { scope: "/keys" }, fails("scope", "/keys", "/keys/<name>")],
  ["takes the name of a key that is made here", { scope: "/keys/${var.key}" }, pass],
  ["cannot tell a variable", { scope: computed }, unknown("scope")],
]);
