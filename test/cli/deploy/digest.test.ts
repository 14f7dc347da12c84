import { digestOf, doesSomething } from "../../../cli/deploy/digest";
import { planOf } from "../../policy/support/good-plan";

const state = { lineage: "9f1c", serial: 4 };
const before = { name: "kv", tags: { owner: "skd" } };
const plan = planOf([
  { address: "azurerm_key_vault.v", before, after: { ...before, tags: { owner: "nav" } } },
  { address: "azurerm_subnet.s", before: { name: "s" }, after: { name: "s" } },
  { address: "azurerm_subnet.t", after: { name: "t" }, unknown: { id: true } },
]);
const digest = (given: typeof plan = plan, stack = "prod-keys", tree = "tree", mark = state) => digestOf(given, stack, tree, mark);
// biome-ignore lint/suspicious/noExplicitAny: JSON
const changed = (change: (copy: any) => void) => {
  const copy = JSON.parse(JSON.stringify(plan));
  change(copy);
  return digest(copy);
};

describe("the digest of a plan", () => {
  it("is the same for the same plan made again, whenever and in whatever order", () => {
    expect(digest()).toMatch(/^[0-9a-f]{64}$/);
    expect(changed((copy) => Object.assign(copy, { timestamp: "2027-01-01T00:00:00Z", terraform_version: "1.99.0" }))).toBe(digest());
    expect(changed((copy) => copy.resource_changes.reverse())).toBe(digest());
    expect(changed((copy) => (copy.resource_changes[0].change.before = { tags: { owner: "skd" }, name: "kv" }))).toBe(digest());
  });

  it("does not ask what stays as it is", () => expect(changed((copy) => copy.resource_changes.splice(1, 1))).toBe(digest()));

  it.each<[string, string]>([
    ["another stack", digest(plan, "prod-data")],
    ["another configuration", digest(plan, "prod-keys", "other")],
    ["a later state", digest(plan, "prod-keys", "tree", { ...state, serial: 5 })],
    ["the state of something else", digest(plan, "prod-keys", "tree", { ...state, lineage: "aa" })],
    ["another value", changed((copy) => (copy.resource_changes[0].change.after.tags.owner = "brg"))],
    ["another value before", changed((copy) => (copy.resource_changes[0].change.before.tags.owner = "brg"))],
    ["another action", changed((copy) => (copy.resource_changes[0].change.actions = ["delete", "create"]))],
    ["another address", changed((copy) => (copy.resource_changes[2].address = "azurerm_subnet.u"))],
    ["what is known only then", changed((copy) => (copy.resource_changes[2].change.after_unknown = {}))],
    ["one change more", changed((copy) => copy.resource_changes.push({ ...copy.resource_changes[2], address: "azurerm_subnet.u" }))],
    ["one change less", changed((copy) => copy.resource_changes.pop())],
    ["what stays, moved", changed((copy) => (copy.resource_changes[1].previous_address = "azurerm_subnet.old"))],
    ["an output", changed((copy) => (copy.output_changes = { id: { actions: ["update"], before: 1, after: 2 } }))],
  ])("is another for %s", (_, other) => expect(other).not.toBe(digest()));
});

describe("what a plan does", () => {
  it("is something, also when only outputs change", () => {
    expect(doesSomething(plan)).toBe(true);
    expect(doesSomething({ output_changes: { id: { actions: ["create"] } } })).toBe(true);
  });

  it("is nothing when all stays and some is read", () => {
    const reads = { address: "data.azurerm_client_config.c", mode: "data", change: { actions: ["read"] } };
    expect(doesSomething({ resource_changes: [...(plan.resource_changes as object[]).slice(1, 2), reads] as never })).toBe(false);
  });
});
