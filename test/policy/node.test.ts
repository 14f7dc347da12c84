import { unresolved, type Value } from "../../policy/model";
import { at, graphOf, graphOfStacks, type Json } from "./support/graph";

/** A storage account with these attributes, in a stack with the rest. */
const account = (body: Json, rest: Json = {}) => at(graphOf({ resource: { azurerm_storage_account: { a: body } }, ...rest }), "azurerm_storage_account.a");
const read = (path: string, body: Json, rest?: Json) => account(body, rest).get(path);

describe("a value", () => {
  it("is what stands there", () => {
    expect(read("min_tls_version", { min_tls_version: "TLS1_0" })).toBe("TLS1_0");
    expect(read("tags.env", { tags: { env: "prod" } })).toBe("prod");
    expect(read("network_rules.bypass", { network_rules: { bypass: ["None"] } })).toEqual(["None"]);
  });
  it("is azurerm's default where nothing stands, or null", () => {
    expect(read("min_tls_version", {})).toBe("TLS1_2");
    expect(read("min_tls_version", { min_tls_version: null })).toBe("TLS1_2");
    expect(read("blob_properties.delete_retention_policy.days", { blob_properties: [{ delete_retention_policy: {} }] })).toBe(7);
  });
  it.each<[string, Json]>([
    ["absent", {}],
    ["null", { blob_properties: null }],
    ["an empty list", { blob_properties: [] }],
    ["a list of null", { blob_properties: [null] }],
  ])("has no default in a block that is %s", (_, body) => expect(read("blob_properties.versioning_enabled", body)).toBeUndefined());
  it("is false and 0 where those stand, whatever the default", () => {
    expect(read("local_user_enabled", { local_user_enabled: false })).toBe(false);
    expect(read("blob_properties.delete_retention_policy.days", { blob_properties: { delete_retention_policy: { days: 0 } } })).toBe(0);
  });
  it("is absent where neither stands anything nor azurerm has a default", () => expect(read("nothing.at.all", {})).toBeUndefined());
  it("is none of JavaScript's own", () => expect(read("constructor", {})).toBeUndefined());
  it("has its escapes taken away", () => expect(read("name", { name: "$${x}" })).toBe("${x}"));
  it.each([
    "${var.x}",
    "a${var.x}",
    '${upper("a")}',
    "%{if true}a%{endif}",
    "${each.value}",
    "${azurerm_storage_account.a.id}",
    "${data.azurerm_x.y.id}",
    "${module.m.id}",
    "${local.none}",
    "${azurerm_none.x.y}",
  ])("%s is known only after the plan", (name) => expect(read("name", { name }, { variable: { x: { default: "a" } } })).toBe(unresolved));
  it("is not known when a part of it is not", () => {
    expect(read("tags", { tags: { a: "1", b: "${var.x}" } })).toBe(unresolved);
    expect(read("bypass", { bypass: ["None", "${var.x}"] })).toBe(unresolved);
    expect(read("tags.a", { tags: { a: "1", b: "${var.x}" } })).toBe("1");
  });
  it("is not known in a block of which there are two", () =>
    expect(read("network_rules.bypass", { network_rules: [{ bypass: "None" }, { bypass: "x" }] })).toBe(unresolved));
});

describe("a reference", () => {
  const group = { resource: { azurerm_resource_group: { g: { location: "norwayeast", tags: { env: "prod" } } } } };
  const follow = (location: string, rest: Json = {}) => {
    const resource = { ...group.resource, azurerm_storage_account: { a: { location } } };
    return at(graphOf({ resource, ...rest }), "azurerm_storage_account.a").get("location");
  };
  it("is followed to a literal", () => expect(follow("${azurerm_resource_group.g.location}")).toBe("norwayeast"));
  it("is followed by an index or a key", () => {
    expect(follow("${azurerm_resource_group.g[0].location}")).toBe("norwayeast");
    expect(follow('${azurerm_resource_group.g.tags["env"]}')).toBe("prod");
  });
  it("is followed to azurerm's default", () => expect(follow("${azurerm_storage_account.a.min_tls_version}")).toBe("TLS1_2"));
  it("is followed through locals", () =>
    expect(follow("${local.a}", { locals: [{ a: "${local.b}" }, { b: "${azurerm_resource_group.g.location}" }] })).toBe("norwayeast"));
  it("is not guessed at: an item of a list, a key of a local, or something made of it", () => {
    expect(follow("${local.a[0]}", { locals: { a: ["x"] } })).toBe(unresolved);
    expect(follow("${local.a.b}", { locals: { a: { b: "x" } } })).toBe(unresolved);
    expect(follow("${!azurerm_resource_group.g.location}")).toBe(unresolved);
  });
});

describe("references that lead in a circle", () => {
  it.each<[string, Json]>([
    ["to themselves", { a: "${local.a}" }],
    ["to each other", { a: "${local.b}", b: "${local.a}" }],
    [
      "doubling at each step",
      Object.fromEntries(Array.from({ length: 30 }, (_, n) => [n === 0 ? "a" : `a${n}`, Array(10).fill(`\${local.a${n + 1}}`) as Value])),
    ],
    ["doubling and in a circle", { a: Array(10).fill("${local.b}") as Value, b: Array(10).fill("${local.a}") as Value }],
  ])("%s are given up at once", (_, locals) => {
    const started = performance.now();
    expect(read("name", { name: "${local.a}" }, { locals })).toBe(unresolved);
    expect(performance.now() - started).toBeLessThan(1000);
  });
  it("between resources are given up", () =>
    expect(
      read(
        "name",
        { name: "${azurerm_storage_account.b.name}" },
        {
          resource: [
            { azurerm_storage_account: { a: { name: "${azurerm_storage_account.b.name}" } } },
            { azurerm_storage_account: { b: { name: "${azurerm_storage_account.a.name}" } } },
          ],
        },
      ),
    ).toBe(unresolved));
});

describe("blocks", () => {
  it("are those that stand there, as an object or a list", () => {
    const names = (rule: Value) => {
      const blocks = account({ rule }).blocks("rule");
      return blocks === unresolved ? unresolved : blocks.map((block) => block.get("name"));
    };
    expect(names({ name: "a" })).toEqual(["a"]);
    expect(names([{ name: "a" }, { name: "b" }])).toEqual(["a", "b"]);
    expect(names([])).toEqual([]);
    expect(names(null)).toEqual([]);
    expect(names("${var.x}")).toBe(unresolved);
    expect(names(["${var.x}"])).toBe(unresolved);
    expect(names([{ name: "${var.x}" }])).toEqual([unresolved]);
  });
  it("have azurerm's defaults", () => {
    const blocks = account({ blob_properties: { delete_retention_policy: {} } }).blocks("blob_properties.delete_retention_policy");
    expect(blocks === unresolved ? [] : blocks.map((block) => block.get("days"))).toEqual([7]);
  });
  it.each<[string, Json]>([
    ["alone", { dynamic: { rule: {} } }],
    ["in a list", { dynamic: [{ other: {} }, { rule: {} }] }],
    ["beside one that stands there", { rule: [{ name: "a" }], dynamic: { rule: {} } }],
    ["beside null", { rule: null, dynamic: { rule: {} } }],
  ])("that a dynamic block makes are not known, %s", (_, body) => expect(account(body).blocks("rule")).toBe(unresolved));
});

it("knows its construct, unless an override wrote it", () => {
  expect(account({ "//": { metadata: { path: "stack/A/Resource" } } }).constructPath).toBe("stack/A/Resource");
  expect(account({ "//": "x" }).constructPath).toBeUndefined();
  expect(account({}).constructPath).toBeUndefined();
});

it("follows a reference into another stack only when the output hands out just what it reads", () => {
  const value = (output: Value) => {
    const config = { storage_account_name: "s", container_name: "c", key: "a" };
    const a = { terraform: { backend: { azurerm: config } }, resource: { azurerm_x: { y: { open: false } } }, output: { o: { value: output } } };
    const b = {
      data: { terraform_remote_state: { a: { backend: "azurerm", config } } },
      resource: { azurerm_x: { z: { open: "${data.terraform_remote_state.a.outputs.o}" } } },
    };
    return at(graphOfStacks({ a, b }), "b/azurerm_x.z").get("open");
  };
  expect(value("${azurerm_x.y.open}")).toBe(false);
  expect(value("${!azurerm_x.y.open}")).toBe(unresolved);
  expect(value("not ${azurerm_x.y.open}")).toBe(unresolved);
  expect(value(["${azurerm_x.y.open}"])).toBe(unresolved);
});
