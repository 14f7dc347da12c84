import { pass } from "../../../../policy/model";
import { noWildcardRole } from "../../../../policy/rules/identity/no-wildcard-role";
import { computed, fails, unknown } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const place = "azurerm_role_definition.r";
const judge = (...permissions: Json[]) => answers(noWildcardRole, graphOf({ resource: { azurerm_role_definition: { r: { permissions } } } }))[place];

it.each([
  ["single actions", ["Microsoft.Storage/storageAccounts/write"]],
  ["everything to read", ["*/read", "Microsoft.Storage/*/read"]],
  ["who has which role to read", ["Microsoft.Authorization/roleAssignments/read"]],
])("allows %s", (_, actions) => expect(judge({ actions })).toEqual(pass));

it.each(["*", "Microsoft.Storage/*", "Microsoft.Storage/*/write", "Microsoft.Authorization/roleAssignments/write"])("fails %s", (action) => {
  expect(judge({ actions: ["*/read", action] })).toEqual(fails("permissions", [action], "single actions"));
  expect(judge({}, { data_actions: [action] })).toEqual(fails("permissions", [action], "single actions"));
});

it("cannot tell actions from a variable, or from a dynamic block", () => {
  expect(judge({ actions: computed })).toEqual(unknown("permissions"));
  const dynamic = { resource: { azurerm_role_definition: { r: { dynamic: { permissions: {} } } } } };
  expect(answers(noWildcardRole, graphOf(dynamic))[place]).toEqual(unknown("permissions"));
});
