import { pass } from "../../../../policy/model";
import { noWildcardRole } from "../../../../policy/rules/identity/no-wildcard-role";
import { computed, fails, unknown } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const place = "azurerm_role_definition.r";
const judge = (...permissions: Json[]) => answers(noWildcardRole, graphOf({ resource: { azurerm_role_definition: { r: { permissions } } } }))[place];

it.each([
  "Microsoft.Storage/storageAccounts/write",
  "*/read",
  "Microsoft.Storage/*/read",
  "Microsoft.Resources/deployments/*",
  "Microsoft.Authorization/*/read",
])("allows %s", (action) => expect(judge({ actions: [action] })).toEqual(pass));

it.each(["*", "*/write", "Microsoft.Storage/*", "Microsoft.Storage/*/write", "Microsoft.Authorization/*"])("fails %s", (action) => {
  expect(judge({ actions: ["*/read", action] })).toEqual(fails("permissions", [action], "single actions"));
  expect(judge({}, { data_actions: [action] })).toEqual(fails("permissions", [action], "single actions"));
});

it("cannot tell actions from a variable, or from a dynamic block", () => {
  expect(judge({ actions: computed })).toEqual(unknown("permissions"));
  const dynamic = { resource: { azurerm_role_definition: { r: { dynamic: { permissions: {} } } } } };
  expect(answers(noWildcardRole, graphOf(dynamic))[place]).toEqual(unknown("permissions"));
});
