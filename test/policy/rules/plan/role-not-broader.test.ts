import { roleNotBroader } from "../../../../policy/rules/plan/role-not-broader";
import { describeChanges, idOf, updating } from "../../support/good-plan";

const role = "azurerm_role_assignment.r";
const definition = "azurerm_role_definition.d";
const scope = idOf("Microsoft.Storage/storageAccounts/a");
const to = updating(role, { scope, role_definition_name: "Storage Blob Data Reader", principal_id: "1" });
const replaced = { actions: ["delete", "create"] };
const allows = (...actions: string[]) => ({ name: "d", scope: "/subscriptions/1", permissions: [{ actions, data_actions: [] }] });

describeChanges(roleNotBroader, [
  [
    "finds a reader who becomes an owner",
    [to({ role_definition_name: "Storage Blob Data Owner" }, replaced)],
    { [role]: "fail" },
    'the role goes from "Storage Blob Data Reader" to "Storage Blob Data Owner"',
  ],
  ["finds a reader who may write", [to({ role_definition_name: "Contributor" }, replaced)], { [role]: "fail" }],
  ["finds a scope that grows", [to({ scope: scope.split("/providers")[0] }, replaced)], { [role]: "fail" }],
  ["finds the scope of everything", [to({ scope: "/" }, replaced)], { [role]: "fail" }],
  [
    "lets a role get smaller",
    [
      {
        address: role,
        before: { scope, role_definition_name: "Owner" },
        after: { scope: `${scope}/blobServices/default`, role_definition_name: "Reader" },
        ...replaced,
      },
    ],
    { [role]: "pass" },
  ],
  ["cannot tell a role whose name does not say", [to({ role_definition_name: "Our Own" }, replaced)], { [role]: "unknown" }],
  [
    "cannot tell a role of which there is only an id",
    [to({ role_definition_name: undefined, role_definition_id: "/x/8e3af657" }, replaced)],
    { [role]: "unknown" },
  ],
  ["cannot tell a scope that only the apply tells", [to({ scope: undefined }, { ...replaced, unknown: { scope: true } })], { [role]: "unknown" }],
  [
    "finds a role of one's own that allows more",
    [{ address: definition, before: allows("a/read"), after: allows("a/read", "a/write") }],
    { [definition]: "fail" },
    "the role comes to allow a/write",
  ],
  ["lets it allow less", [{ address: definition, before: allows("a/read", "b/read"), after: allows("a/read") }], { [definition]: "pass" }],
  [
    "cannot tell actions that only the apply tells",
    [
      {
        address: definition,
        before: allows("a/read"),
        after: { name: "d", scope: "/subscriptions/1", permissions: [{}] },
        unknown: { permissions: [{ actions: true }] },
      },
    ],
    { [definition]: "unknown" },
  ],
  ["is not about a new role", [{ address: role, after: { scope } }], { [role]: "notApplicable" }],
]);
