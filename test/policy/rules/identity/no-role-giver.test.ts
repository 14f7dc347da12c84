import { pass } from "../../../../policy/model";
import { noRoleGiver } from "../../../../policy/rules/identity/no-role-giver";
import { computed, fails, unknown } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const place = "azurerm_role_definition.r";
const judge = (...permissions: Json[]) => answers(noRoleGiver, graphOf({ resource: { azurerm_role_definition: { r: { permissions } } } }))[place];

it.each(["Microsoft.Storage/*", "*/read", "Microsoft.Authorization/roleAssignments/read", "Microsoft.Authorization/*/read"])("allows %s", (action) =>
  expect(judge({ actions: [action] })).toEqual(pass),
);

it.each([
  "*",
  "Microsoft.Authorization/*",
  "Microsoft.Authorization/roleAssignments/write",
  "microsoft.authorization/roleDefinitions/*",
  "Microsoft.Authorization/elevateAccess/action",
])("fails %s", (action) => {
  expect(judge({ actions: ["*/read", action] })).toEqual(fails("permissions", [action], "nothing that writes in Microsoft.Authorization"));
  expect(judge({}, { data_actions: [action] })).toEqual(fails("permissions", [action], "nothing that writes in Microsoft.Authorization"));
});

it("cannot tell actions from a variable, or from a dynamic block", () => {
  expect(judge({ actions: computed })).toEqual(unknown("permissions"));
  const dynamic = { resource: { azurerm_role_definition: { r: { dynamic: { permissions: {} } } } } };
  expect(answers(noRoleGiver, graphOf(dynamic))[place]).toEqual(unknown("permissions"));
});
