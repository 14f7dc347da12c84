import { pass } from "../../../../policy/model";
import { singleActions } from "../../../../policy/rules/identity/single-actions";
import { computed, fails, unknown } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const place = "azurerm_role_definition.r";
const judge = (...permissions: Json[]) => answers(singleActions, graphOf({ resource: { azurerm_role_definition: { r: { permissions } } } }))[place];

it.each(["Microsoft.Storage/storageAccounts/write", "*/read", "Microsoft.Storage/*/read"])("allows %s", (action) =>
  expect(judge({ actions: [action] })).toEqual(pass),
);

it.each(["*", "Microsoft.Storage/*", "Microsoft.Resources/deployments/*"])("fails %s", (action) => {
  expect(judge({ actions: ["*/read", action] })).toEqual(fails("permissions", [action], "single actions"));
  expect(judge({}, { data_actions: [action] })).toEqual(fails("permissions", [action], "single actions"));
});

it("cannot tell actions from a variable, or from a dynamic block", () => {
  expect(judge({ actions: computed })).toEqual(unknown("permissions"));
  const dynamic = { resource: { azurerm_role_definition: { r: { dynamic: { permissions: {} } } } } };
  expect(answers(singleActions, graphOf(dynamic))[place]).toEqual(unknown("permissions"));
});
