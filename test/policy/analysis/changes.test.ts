import { resourceChanges } from "../../../policy/analysis/changes";
import { buildGraph } from "../../../policy/graph";
import type { Change } from "../../../policy/model";
import { sensitive } from "../../../policy/plan/values";

const json = {
  resource: {
    azurerm_key_vault: { v: { name: "kv", tags: { org: "skd", env: "prod" } } },
    azurerm_key_vault_key: { k: { name: "k", key_vault_id: "${azurerm_key_vault.v.id}" } },
    azurerm_disk_encryption_set: { d: { name: "d", key_vault_key_id: "${azurerm_key_vault_key.k.id}" } },
  },
};
const none: Change = {
  action: "update",
  drift: false,
  before: {},
  after: {},
  afterUnknown: {},
  reason: undefined,
  replacePaths: [],
  previousAddress: undefined,
  importing: undefined,
};
const read = (change: Partial<Change>, type = "azurerm_key_vault", address = `${type}.v`) =>
  resourceChanges(buildGraph([{ stack: "prod", file: "plan.json", json, changes: [{ type, name: "v", address, change: { ...none, ...change } }] }]));
const attributes = (change: Partial<Change>, type = "azurerm_storage_account") => read(change, type)[0]?.attributes ?? [];

describe("what a plan changes", () => {
  it("tells whose it is, and all that hangs on it, directly first", () =>
    expect(read({ before: { a: 1 }, after: { a: 2 } }).map(({ action, owner, environment, dependents }) => [action, owner, environment, dependents])).toEqual([
      ["update", "skd", "prod", ["azurerm_key_vault_key.k", "azurerm_disk_encryption_set.d"]],
    ]));

  it("names only the attributes that differ, down to items of lists", () =>
    expect(
      attributes({
        before: { same: 1, gone: "x", nested: [{ on: true, name: "a" }], list: ["a", "b"], id: "1" },
        after: { same: 1, nested: [{ on: false, name: "a" }], list: ["a", "c", "d"], id: "2" },
      }).map(({ path, before, after }) => [path, before, after]),
    ).toEqual([
      ["gone", "x", undefined],
      ["nested[0].on", true, false],
      ["list[1]", "b", "c"],
      ["list[2]", undefined, "d"],
    ]));

  it("puts first, and marks, what decides who gets in or what is protected", () =>
    expect(
      attributes({
        before: { access_tier: "Hot", public_network_access_enabled: false, network_rules: { ip_rules: [] }, tags: { network_rules: "a" } },
        after: { access_tier: "Cool", public_network_access_enabled: true, network_rules: { ip_rules: ["0.0.0.0/0"] }, tags: { network_rules: "b" } },
      }).map(({ path, security }) => [path, security]),
    ).toEqual([
      ["public_network_access_enabled", true],
      ["network_rules.ip_rules[0]", true],
      ["access_tier", false],
      ["tags.network_rules", false],
    ]));

  it("never shows what is sensitive", () =>
    expect(attributes({ before: { key: sensitive }, after: { key: sensitive, other: 1 }, afterUnknown: { key: true } })).toContainEqual(
      expect.objectContaining({ path: "key", before: undefined, after: undefined, sensitive: true }),
    ));

  it("tells what is known only after the apply, but not of what is new", () => {
    expect(attributes({ before: { uri: "a" }, afterUnknown: { uri: true } })).toEqual([
      expect.objectContaining({ path: "uri", before: "a", after: undefined, unknown: true }),
    ]);
    expect(attributes({ action: "create", before: undefined, after: { name: "a" }, afterUnknown: { uri: true } }).map(({ path }) => path)).toEqual(["name"]);
  });

  it("marks what forces a replacement", () =>
    expect(
      attributes({
        action: "replace",
        before: { location: "a", sku: { name: "x" } },
        after: { location: "b", sku: { name: "y" } },
        replacePaths: ["sku.name"],
      }).map(({ path, forcesReplacement }) => [path, forcesReplacement]),
    ).toEqual([
      ["sku.name", true],
      ["location", false],
    ]));

  it("leaves out what stays as it is, and keeps what changed outside apart", () => {
    expect(read({ action: "none", importing: "id" })).toEqual([]);
    expect(read({ drift: true, before: { a: 1 }, after: { a: 2 } }).map(({ drift }) => drift)).toEqual([true]);
  });

  it("puts what destroys before what creates", () => {
    const of = (action: Change["action"], name: string) => ({
      type: "azurerm_key_vault",
      name,
      address: `azurerm_key_vault.${name}`,
      change: { ...none, action },
    });
    const graph = buildGraph([
      { stack: "prod", file: "p", json: {}, changes: [of("create", "a"), of("update", "b"), of("delete", "c"), of("replace", "d"), of("forget", "e")] },
    ]);
    expect(resourceChanges(graph).map(({ action }) => action)).toEqual(["delete", "replace", "forget", "update", "create"]);
  });
});
