import { pass, type Verdict } from "../../../../policy/model";
import { moduleRoleActions } from "../../../../policy/rules/key-vault/module-role-actions";
import { computed, fails, unknown } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const place = "azurerm_key_vault_managed_hardware_security_module_role_definition.x";
const judge = (body: Json) =>
  answers(moduleRoleActions, graphOf({ resource: { azurerm_key_vault_managed_hardware_security_module_role_definition: { x: body } } }))[place];

it.each<[string, Json, Verdict]>([
  [
    "passes what uses a key",
    { permission: { data_actions: ["Microsoft.KeyVault/managedHsm/keys/wrap/action", "Microsoft.KeyVault/managedHsm/keys/unwrap/action"] } },
    pass,
  ],
  [
    "fails who may purge",
    {
      permission: [
        { data_actions: ["Microsoft.KeyVault/managedHsm/keys/read/action"] },
        { data_actions: ["Microsoft.KeyVault/managedHsm/keys/deletedKeys/delete"] },
      ],
    },
    fails("permission.data_actions", ["Microsoft.KeyVault/managedHsm/keys/deletedKeys/delete"], "none of these"),
  ],
  [
    "fails who may give roles",
    { permission: { data_actions: ["Microsoft.KeyVault/managedHsm/roleAssignments/write/action"] } },
    fails("permission.data_actions", ["Microsoft.KeyVault/managedHsm/roleAssignments/write/action"], "none of these"),
  ],
  [
    "fails who may take the module along",
    { permission: { data_actions: ["Microsoft.KeyVault/managedHsm/securitydomain/download/action"] } },
    fails("permission.data_actions", ["Microsoft.KeyVault/managedHsm/securitydomain/download/action"], "none of these"),
  ],
  ["cannot tell a variable", { permission: { data_actions: computed } }, unknown("permission.data_actions")],
  ["cannot tell a dynamic block", { dynamic: { permission: {} } }, unknown("permission.data_actions")],
])("%s", (_, body, verdict) => expect(judge(body)).toEqual(verdict));
