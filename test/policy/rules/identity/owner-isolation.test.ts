import { pass } from "../../../../policy/model";
import { ownerIsolation } from "../../../../policy/rules/identity/owner-isolation";
import { change } from "../../support/change";
import { crossStack } from "../../support/cross-stack";
import { describeRule, fails } from "../../support/describe-rule";
import { assignment, goodRoles } from "../../support/good-roles";
import { tags } from "../../support/good-tags";
import { answers, graphOf, graphOfStacks, verdicts } from "../../support/graph";

const brg = { ...tags, finops_serviceownercode: "brg" };
const joined = fails("tags.finops_serviceownercode", ["brg", "skd"], "one service owner, and the platform");
const theirs = {
  azurerm_storage_account: { b: { name: "stbrg", resource_group_name: "rg-brg", tags: brg } },
  azurerm_resource_group: { g: { name: "rg-brg", tags: brg } },
};
const both = change(goodRoles, {
  "azurerm_storage_account.p": { name: "stplatform", tags: { finops_serviceownercode: "platform" } },
  "azurerm_storage_account.b": theirs.azurerm_storage_account.b,
  azurerm_resource_group: theirs.azurerm_resource_group,
  "azurerm_storage_container.c": { storage_account_id: "${azurerm_storage_account.b.id}" },
});

describeRule(ownerIsolation, both, assignment, [
  ["lets an owner use what is the platform's", { scope: "${azurerm_storage_account.p.id}" }, pass],
  ["fails a role on what is another's", { scope: "${azurerm_storage_account.b.id}" }, joined],
  ["fails a role on a part of what is another's", { scope: "${azurerm_storage_container.c.resource_manager_id}" }, joined],
  ["fails another's resource by its literal id", { scope: "/subscriptions/x/resourceGroups/rg-brg/providers/microsoft.storage/storageAccounts/STBRG" }, joined],
  [
    "fails another's resource by an id that begins with a reference",
    { scope: "${data.azurerm_subscription.s.id}/resourceGroups/rg-brg/providers/Microsoft.Storage/storageAccounts/stbrg" },
    joined,
  ],
  ["fails what lies in another's group, whatever it is", { scope: "/subscriptions/x/resourceGroups/rg-brg/providers/Microsoft.Web/sites/w" }, joined],
  ["sees through a local", { scope: "${local.target}", "/locals": { target: "${azurerm_storage_account.b.id}" } }, joined],
  [
    "sees through locals that name locals",
    { scope: "${local.a.b}", "/locals": [{ a: { b: "${local.c}" } }, { c: "${azurerm_storage_account.b.id}" }] },
    joined,
  ],
  ["sees an index", { scope: "${local.ids[azurerm_storage_account.b.name]}", "/locals": { ids: {} } }, joined],
  ["sees a reference with spaces and comments in it", { scope: "${azurerm_storage_account . /* c */ b . id}" }, joined],
  ["sees either end of a condition", { scope: "${true ? azurerm_storage_account.a.id : azurerm_storage_account.b.id}" }, joined],
  ["sees a dependency", { depends_on: ["azurerm_storage_account.b"] }, joined],
  ["sees a reference in a key", { condition: { "${azurerm_storage_account.b.name}": 1 } }, joined],
]);

it("cannot tell the owner of what has computed tags, nor who may refer to it", () => {
  const resource = {
    azurerm_storage_account: { a: { tags: "${merge(local.tags, {})}" }, b: { tags: { finops_serviceownercode: "${var.x}" } }, c: { tags } },
    azurerm_private_endpoint: { e: { tags, private_service_connection: { private_connection_resource_id: "${azurerm_storage_account.a.id}" } } },
  };
  expect(verdicts(ownerIsolation, graphOf({ resource }))).toEqual({
    "azurerm_storage_account.a": "unknown",
    "azurerm_storage_account.b": "unknown",
    "azurerm_storage_account.c": "pass",
    "azurerm_private_endpoint.e": "unknown",
  });
});

describe("owners in stacks of their own", () => {
  const owner = (reference: string) =>
    change(goodRoles, {
      "azurerm_role_assignment.r.scope": reference,
      "/data": crossStack.input("prod-owner-brg"),
      azurerm_pim_eligible_role_assignment: undefined,
    });
  const other = (value: string) => ({
    terraform: crossStack.backend("prod-owner-brg"),
    resource: theirs,
    locals: { id: "${azurerm_storage_account.b.id}" },
    output: { "cross-stack-output-azurerm_storage_accountbid": { value, sensitive: true } },
  });
  const judge = (value: string, reference = crossStack.reference("prod-owner-brg", "azurerm_storage_account", "b", "id")) =>
    answers(ownerIsolation, graphOfStacks({ "prod-owner-skd": owner(reference), "prod-owner-brg": other(value) }))["prod-owner-skd/azurerm_role_assignment.r"];

  it("fails a role across the border", () => expect(judge("${azurerm_storage_account.b.id}")).toEqual(joined));
  it("fails it behind a local of the other stack", () => expect(judge("${local.id}")).toEqual(joined));
  it("fails it when the output makes something of it", () => expect(judge("${upper(azurerm_storage_account.b.id)}")).toEqual(joined));
  it("fails it when the output is named in brackets", () =>
    expect(
      judge(
        "${azurerm_storage_account.b.id}",
        '${data.terraform_remote_state.cross-stack-reference-input-prod-owner-brg.outputs["cross-stack-output-azurerm_storage_accountbid"]}',
      ),
    ).toEqual(joined));
  it("knows no border inside one's own", () => expect(judge("x", "${azurerm_storage_account.a.id}")).toEqual(pass));
});
