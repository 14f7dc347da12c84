import { pass } from "../../../../policy/model";
import { knownParties } from "../../../../policy/rules/identity/known-parties";
import { computed, describeRule, unknown } from "../../support/describe-rule";
import { assignment, goodRoles } from "../../support/good-roles";

describeRule(knownParties, goodRoles, assignment, [
  [
    "knows a literal id among the stacks, whatever the case of its letters",
    { scope: "/subscriptions/x/resourceGroups/rg/providers/MICROSOFT.STORAGE/storageAccounts/STDATA" },
    pass,
  ],
  ["leaves a whole subscription to another rule", { scope: "/subscriptions/x" }, pass],
  ["takes a bare id of a group", { principal_id: "00000000-0000-4000-8000-000000001001", principal_type: "Group" }, pass],
  ["cannot tell whose bare id it is", { principal_id: "00000000-0000-4000-8000-000000001001" }, unknown("principal_id")],
  [
    "cannot tell an identity that is looked up",
    { principal_id: "${data.azurerm_user_assigned_identity.other.principal_id}", "/data": { azurerm_user_assigned_identity: { other: {} } } },
    unknown("principal_id"),
  ],
  ["cannot tell a variable", { principal_id: computed, principal_type: "Group" }, unknown("principal_id")],
  ["cannot tell a scope from a variable", { scope: computed }, unknown("scope")],
  ["cannot tell a scope in a variable subscription", { scope: "/subscriptions/${var.x}" }, unknown("scope")],
  [
    "cannot tell a resource that is looked up",
    { scope: "${data.azurerm_storage_account.other.id}", "/data": { azurerm_storage_account: { other: { name: "stother" } } } },
    unknown("scope"),
  ],
  [
    "cannot tell a literal id that is not among the stacks",
    { scope: "/subscriptions/x/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/stother" },
    unknown("scope"),
  ],
  ["cannot tell a scope that is not there", { scope: undefined }, unknown("scope")],
]);
