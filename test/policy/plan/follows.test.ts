import { buildGraph } from "../../../policy/graph";
import type { Graph, Resource, Value } from "../../../policy/model";
import { follows, onlyReplacedUse } from "../../../policy/plan/follows";
import type { PlannedChange } from "../../../policy/stack-json";
import { idOf } from "../support/good-plan";

const account = idOf("Microsoft.Storage/storageAccounts/st");
const other = idOf("Microsoft.Storage/storageAccounts/other");
const path = "private_service_connection.private_connection_resource_id";

function changeOf(type: string, name: string, action: "replace" | "update" | "delete", before: { [key: string]: Value }): PlannedChange {
  const change = {
    action,
    drift: false,
    before,
    after: action === "delete" ? undefined : {},
    afterUnknown: true,
    reason: undefined,
    replacePaths: [],
    previousAddress: undefined,
    importing: undefined,
  };
  return { type, name, address: `${type}.${name}`, change };
}

const endpoint = (id: string) => changeOf("azurerm_private_endpoint", "e", "replace", { private_service_connection: [{ private_connection_resource_id: id }] });
const replaced = changeOf("azurerm_storage_account", "a", "replace", { id: account });

function graphOf(target: string, changes: readonly PlannedChange[]): Graph {
  const json = {
    resource: {
      azurerm_storage_account: { a: { name: "new" }, b: { name: "b" } },
      azurerm_private_endpoint: { e: { private_service_connection: { private_connection_resource_id: target } } },
    },
  };
  return buildGraph([{ stack: "prod", file: "prod.json", json, changes }]);
}

const ofEndpoint = (graph: Graph) => follows(graph.changes("azurerm_private_endpoint")[0] as Resource, graph, path);

describe("what guards something", () => {
  it("follows it when the plan replaces that, and the configuration goes on naming it", () =>
    expect(ofEndpoint(graphOf("${azurerm_storage_account.a.id}", [endpoint(account), replaced]))).toBe(true));

  it.each([
    ["it comes to name another", "${azurerm_storage_account.b.id}", [endpoint(account), replaced]],
    ["it named another", "${azurerm_storage_account.a.id}", [endpoint(other), replaced]],
    ["that is only updated", "${azurerm_storage_account.a.id}", [endpoint(account), changeOf("azurerm_storage_account", "a", "update", { id: account })]],
    ["nothing tells what it names", "${var.x}", [endpoint(account), replaced]],
  ])("does not when %s", (_, target, changes) => expect(ofEndpoint(graphOf(target, changes))).toBe(false));
});

describe("an identity", () => {
  const id = idOf("Microsoft.ManagedIdentity/userAssignedIdentities/i");
  const use = { identity: { identity_ids: ["${azurerm_user_assigned_identity.i.id}"] } };
  const graph = (users: { readonly [name: string]: Value }, ...changes: readonly PlannedChange[]) => {
    const roles = { azurerm_role_assignment: { r: { principal_id: "${azurerm_user_assigned_identity.i.principal_id}" } } };
    const json = { resource: { azurerm_user_assigned_identity: { i: { name: "i" } }, azurerm_storage_account: users, ...roles } };
    return buildGraph([{ stack: "prod", file: "prod.json", json, changes: [changeOf("azurerm_user_assigned_identity", "i", "replace", { id }), ...changes] }]);
  };
  const alone = (of: Graph) => onlyReplacedUse(of.changes("azurerm_user_assigned_identity")[0] as Resource, of);

  it("is lost to nothing when all that has it is replaced with it", () => expect(alone(graph({ a: use }, replaced))).toBe(true));
  it("is lost to what stays", () => expect(alone(graph({ a: use, b: use }, replaced))).toBe(false));
  it("is not taken for unused when nothing here refers to it", () => expect(alone(graph({ a: {} }, replaced))).toBe(false));
});
