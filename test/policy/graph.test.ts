import type { Value } from "../../policy/model";
import { crossStack } from "./support/cross-stack";
import { at, graphOf, graphOfStacks, type Json } from "./support/graph";

const places = (found: readonly { stack: string; address: string }[]) => found.map((r) => `${r.stack}/${r.address}`);
const vault = { name: "kv-keys", resource_group_name: "rg-keys" };

describe("the blocks of a stack", () => {
  it("are its resources, data sources, providers and backends, and the stack itself", () => {
    const graph = graphOf({
      terraform: { backend: { azurerm: {} } },
      provider: { azurerm: [{}] },
      resource: { azurerm_a: { b: {} } },
      data: { azurerm_c: { d: {} } },
    });
    expect(graph.resources.map(({ kind, type, address, jsonPath }) => [kind, type, address, jsonPath.join(".")])).toEqual([
      ["stack", "stack", "stack", ""],
      ["backend", "terraform.backend", "terraform.backend.azurerm", "terraform.backend.azurerm"],
      ["provider", "provider.azurerm", "provider.azurerm", "provider.azurerm.0"],
      ["managed", "azurerm_a", "azurerm_a.b", "resource.azurerm_a.b"],
      ["data", "azurerm_c", "data.azurerm_c.d", "data.azurerm_c.d"],
    ]);
    expect(graph.stack("stack")?.kind).toBe("stack");
    expect(graph.stack("other")).toBeUndefined();
  });
  it.each<[string, Value]>([
    ["a list of objects", [{ azurerm_a: { b: {} } }, { azurerm_a: { c: {} } }]],
    ["lists by type", { azurerm_a: [{ b: {} }, { c: {} }] }],
    ["lists by name", { azurerm_a: { b: [{}], c: [{}] } }],
  ])("are found when resources are written as %s", (_, resource) =>
    expect(
      graphOf({ resource })
        .ofType("azurerm_a")
        .map((r) => r.address),
    ).toEqual(["azurerm_a.b", "azurerm_a.c"]),
  );
  it("of a data source are none of its type", () => expect(graphOf({ data: { azurerm_a: { b: {} } } }).ofType("azurerm_a")).toEqual([]));
});

describe("a reference leads", () => {
  const graph = (id: Value, rest: Json = {}) =>
    graphOf({ resource: { azurerm_key_vault: { v: vault, w: { name: "kv-other" } }, azurerm_x: { y: { conn: [{ id }] } } }, ...rest });
  const targets = (id: Value, rest?: Json) => {
    const g = graph(id, rest);
    return places(g.targets(at(g, "azurerm_x.y"), "conn.id"));
  };
  const v = "stack/azurerm_key_vault.v";
  const w = "stack/azurerm_key_vault.w";

  it("to the block, whatever is read of it", () => expect(targets("${azurerm_key_vault.v.vault_uri}")).toEqual([v]));
  it("to each block of a list, once", () =>
    expect(targets(["${azurerm_key_vault.v.id}", "${azurerm_key_vault.w.id}", "${azurerm_key_vault.v.id}"])).toEqual([v, w]));
  it("through locals", () =>
    expect(targets("${local.a}", { locals: { a: "${local.b.c}", b: { c: "${azurerm_key_vault.v.id}", d: "${azurerm_key_vault.w.id}" } } })).toEqual([v]));
  it("through locals in a circle, to an end", () =>
    expect(targets("${local.a}", { locals: { a: "${local.b}", b: ["${local.a}", "${azurerm_key_vault.v.id}"] } })).toEqual([v]));
  it("by a literal id, whatever the case of its letters", () => {
    expect(targets("/subscriptions/s/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kv-keys")).toEqual([v]);
    expect(targets("/subscriptions/s/resourcegroups/RG-KEYS/providers/microsoft.keyvault/VAULTS/KV-KEYS")).toEqual([v]);
    expect(targets("/subscriptions/s/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kv-keys/keys/k")).toEqual([v]);
  });
  it("by a literal id to none of the same name in another group, or of another type", () => {
    expect(targets("/subscriptions/s/resourceGroups/rg-other/providers/Microsoft.KeyVault/vaults/kv-keys")).toEqual([]);
    expect(targets("/subscriptions/s/resourceGroups/rg-keys/providers/Microsoft.Storage/storageAccounts/kv-keys")).toEqual([]);
  });
  it("by a literal id in a local", () =>
    expect(targets("${local.a}", { locals: { a: "/subscriptions/s/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kv-keys" } })).toEqual([v]));
  it("to a block whose name stands in a local", () => {
    const resource = {
      azurerm_key_vault: { v: { name: "${local.n}" } },
      azurerm_x: { y: { id: "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv" } },
    };
    const g = graphOf({ resource, locals: { n: "kv" } });
    expect(places(g.targets(at(g, "azurerm_x.y")))).toEqual([v]);
  });
  it("nowhere from a comment, a text or itself", () => {
    const g = graphOf({ resource: { azurerm_x: { y: { "//": { a: "${azurerm_x.z.id}" }, b: "azurerm_x.z", c: "${azurerm_x.y.id}" }, z: {} } } });
    expect(g.targets(at(g, "azurerm_x.y"))).toEqual([]);
    expect(g.dangling(at(g, "azurerm_x.y"))).toEqual([]);
  });
  it("to what it depends on", () => {
    const g = graphOf({ resource: { azurerm_x: { y: { depends_on: ["azurerm_x.z"] }, z: {} } } });
    expect(places(g.targets(at(g, "azurerm_x.y"), "depends_on"))).toEqual(["stack/azurerm_x.z"]);
  });
  it("to what of the block is asked for, when nothing else is written", () => {
    const reading = (id: string, attribute: string) => {
      const g = graph(id, { locals: { id: "${azurerm_key_vault.v.id}", part: "${azurerm_key_vault.v.id}/x" } });
      return places(g.targets(at(g, "azurerm_x.y"), "conn.id", attribute));
    };
    expect(reading("${azurerm_key_vault.v.id}", "id")).toEqual([v]);
    expect(reading("${azurerm_key_vault.v[each.key].id}", "id")).toEqual([v]);
    expect(reading("${local.id}", "id")).toEqual([v]);
    expect(reading("/subscriptions/s/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kv-keys", "id")).toEqual([v]);
    expect(reading("${azurerm_key_vault.v.name}", "id")).toEqual([]);
    expect(reading("${azurerm_key_vault.v.id}/x", "id")).toEqual([]);
    expect(reading("${local.part}", "id")).toEqual([]);
    expect(reading("${upper(azurerm_key_vault.v.id)}", "id")).toEqual([]);
    expect(reading("/subscriptions/s/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kv-keys/keys/k", "id")).toEqual([]);
  });
});

describe("what refers to a block", () => {
  const referring = (body: Json, rest: Json = {}) => {
    const g = graphOf({ resource: { azurerm_key_vault: { v: vault, w: {} }, azurerm_x: { y: body } }, ...rest });
    return places(g.referring(at(g, "azurerm_key_vault.v"), "azurerm_x", "target"));
  };
  const target = "${azurerm_key_vault.v.id}";
  const y = ["stack/azurerm_x.y"];

  it("is found by type and path", () => {
    expect(referring({ target })).toEqual(y);
    expect(referring({ other: target })).toEqual([]);
    expect(referring({ target: "${local.t}" }, { locals: { t: target } })).toEqual(y);
  });
  it("counts when it is made for certain", () => {
    expect(referring({ target, count: 2 })).toEqual(y);
    expect(referring({ target, count: "1" })).toEqual(y);
    expect(referring({ target, for_each: { a: 1 } })).toEqual(y);
    expect(referring({ target, count: null })).toEqual(y);
  });
  it.each<[string, Json]>([
    ["none", { count: 0 }],
    ["none, as a text", { count: "0" }],
    ["a computed number", { count: "${var.n}" }],
    ["one for each of nothing", { for_each: {} }],
    ["one for each of an empty list", { for_each: [] }],
    ["one for each of a computed set", { for_each: "${toset(var.n)}" }],
  ])("does not count when there is %s", (_, meta) => expect(referring({ target, ...meta })).toEqual([]));
  it.each([
    ["a condition", "${var.x ? azurerm_key_vault.v.id : azurerm_key_vault.w.id}"],
    ["a choice from a local", "${local.ids[var.x]}"],
  ])("does not count when it may refer to something else: %s", (_, choice) =>
    expect(referring({ target: choice }, { locals: { ids: { a: "${azurerm_key_vault.v.id}", b: "${azurerm_key_vault.w.id}" } } })).toEqual([]),
  );
});

describe("a reference across stacks", () => {
  const output = { "cross-stack-output-azurerm_key_vaultvid": { value: "${azurerm_key_vault.v.id}", sensitive: true } };
  const reference = crossStack.reference("a", "azurerm_key_vault", "v", "id");
  const stacks = (change: Json = {}): Record<string, Json> => ({
    a: { terraform: crossStack.backend("a"), resource: { azurerm_key_vault: { v: vault } }, output, ...change },
    b: { data: crossStack.input("a"), resource: { azurerm_x: { y: { id: reference } } } },
  });
  const look = (change?: Json) => {
    const g = graphOfStacks(stacks(change));
    const from = at(g, "b/azurerm_x.y");
    return { targets: places(g.targets(from)), dangling: g.dangling(from).map((d) => d.path) };
  };

  it("leads to the block in the other stack", () => expect(look()).toEqual({ targets: ["a/azurerm_key_vault.v"], dangling: [] }));
  it("leads on through a local and a third stack", () => {
    const through = { ...crossStack.input("c") };
    const a = {
      data: through,
      locals: { v: crossStack.reference("c", "azurerm_key_vault", "v", "id") },
      resource: {},
      output: { "cross-stack-output-azurerm_key_vaultvid": { value: "${local.v}" } },
    };
    const c = { terraform: crossStack.backend("c"), resource: { azurerm_key_vault: { v: vault } }, output };
    const g = graphOfStacks({ ...stacks(a), c });
    expect(places(g.targets(at(g, "b/azurerm_x.y")))).toEqual(["c/azurerm_key_vault.v"]);
  });
  it("leads nowhere without the output", () => expect(look({ output: {} })).toEqual({ targets: [], dangling: ["id"] }));
  it("leads nowhere through an output that does", () => expect(look({ resource: {} })).toEqual({ targets: [], dangling: ["id"] }));
  it("leads outside when no stack has that state", () => expect(look({ terraform: crossStack.backend("other") })).toEqual({ targets: [], dangling: [] }));
  it("leads to an end when two stacks hand each other's outputs on", () => {
    const ring = (other: string) => ({
      terraform: crossStack.backend(other === "a" ? "b" : "a"),
      data: crossStack.input(other),
      output: { "cross-stack-output-azurerm_key_vaultvid": { value: crossStack.reference(other, "azurerm_key_vault", "v", "id") } },
    });
    const g = graphOfStacks({ a: ring("b"), b: { ...ring("a"), resource: { azurerm_x: { y: { id: reference } } } } });
    expect(places(g.targets(at(g, "b/azurerm_x.y")))).toEqual([]);
  });
});
