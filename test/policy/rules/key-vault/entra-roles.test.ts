import { entraRoles } from "../../../../policy/rules/key-vault/entra-roles";
import { change } from "../../support/change";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodKeyVault, vault } from "../../support/good-key-vault";
import { graphOf, verdicts } from "../../support/graph";

describeRule(entraRoles, goodKeyVault, vault, [
  ["fails Azure's default, access policies", { rbac_authorization_enabled: undefined }, fails("rbac_authorization_enabled", false, "true")],
  ["fails access policies", { rbac_authorization_enabled: false }, fails("rbac_authorization_enabled", false, "true")],
  ["cannot tell a variable", { rbac_authorization_enabled: computed }, unknown("rbac_authorization_enabled")],
]);

it("fails every access policy, also on a vault that is not among the stacks", () => {
  const policies = { here: { key_vault_id: "${azurerm_key_vault.v.id}" }, elsewhere: { key_vault_id: "${data.azurerm_key_vault.other.id}" } };
  expect(verdicts(entraRoles, graphOf(change(goodKeyVault, { azurerm_key_vault_access_policy: policies })))).toEqual({
    [vault]: "pass",
    "azurerm_key_vault_access_policy.here": "fail",
    "azurerm_key_vault_access_policy.elsewhere": "fail",
  });
});
