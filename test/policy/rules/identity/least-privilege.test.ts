import { pass } from "../../../../policy/model";
import { leastPrivilege } from "../../../../policy/rules/identity/least-privilege";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { assignment, goodRoles } from "../../support/good-roles";

describeRule(leastPrivilege, goodRoles, assignment, [
  [
    "takes a role by its id",
    { role_definition_name: undefined, role_definition_id: "/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7" },
    pass,
  ],
  ["fails who owns all", { role_definition_name: "Owner" }, fails("role_definition_name", "Owner", "a role that cannot give roles")],
  ["fails who owns all, in small letters", { role_definition_name: "owner" }, fails("role_definition_name", "Owner", "a role that cannot give roles")],
  [
    "fails who may let others in",
    { role_definition_name: "User Access Administrator" },
    fails("role_definition_name", "User Access Administrator", "a role that cannot give roles"),
  ],
  [
    "fails it by its id",
    { role_definition_name: undefined, role_definition_id: "/providers/Microsoft.Authorization/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9" },
    fails("role_definition_id", "User Access Administrator", "a role that cannot give roles"),
  ],
  [
    "fails it by its id in capitals, with something behind",
    { role_definition_name: undefined, role_definition_id: "/x/8E3AF657-A8FF-443C-A75C-2FE8C4BCB635/" },
    fails("role_definition_id", "Owner", "a role that cannot give roles"),
  ],
  [
    "fails its id beside a harmless name",
    { role_definition_id: "/x/f58310d9-a9f6-439a-9e8d-f62e7b41a168" },
    fails("role_definition_id", "Role Based Access Control Administrator", "a role that cannot give roles"),
  ],
  [
    "fails who gives access to vaults",
    { role_definition_name: "Key Vault Data Access Administrator" },
    fails("role_definition_name", "Key Vault Data Access Administrator", "a role that cannot give roles"),
  ],
  ["fails no role at all", { role_definition_name: undefined }, fails("role_definition_name", undefined, "a role that cannot give roles")],
  ["cannot tell a computed role", { role_definition_name: computed }, unknown("role_definition_name")],
  [
    "cannot tell a role that is made here",
    { role_definition_name: undefined, role_definition_id: "${azurerm_role_definition.r.role_definition_resource_id}" },
    unknown("role_definition_name"),
  ],
  ["cannot tell a computed id behind a harmless name", { role_definition_id: computed }, unknown("role_definition_name")],
]);

describeRule(leastPrivilege, goodRoles, "azurerm_pim_eligible_role_assignment.p", [
  [
    "fails who could own all when he asks",
    { role_definition_id: "/x/8e3af657-a8ff-443c-a75c-2fe8c4bcb635" },
    fails("role_definition_id", "Owner", "a role that cannot give roles"),
  ],
]);
