import { scrub } from "../scrub";

const line = (text: string, number: number) => text.split("\n")[number - 1]?.trim();

describe("the scrubbed copy", () => {
  it("keeps resources, data, providers, variables and locals, and nothing else", () => {
    const file = {
      "//": { metadata: {} },
      terraform: { required_version: ">= 1.9", backend: { azurerm: {} } },
      moved: [{ from: "a.b", to: "a.c" }],
      import: [{ id: "x", to: "a.b" }],
      removed: [{ from: "a.d" }],
      check: { up: {} },
      output: { id: { value: 1 } },
      variable: { v: { default: "a" } },
      locals: { l: "b" },
      provider: { azurerm: [{ features: [{}] }] },
      data: { azurerm_client_config: { me: {} } },
      resource: { azurerm_key_vault: { main: { name: "kv" } } },
    };
    expect(JSON.parse(scrub(file, "f").text)).toEqual({
      resource: { azurerm_key_vault: { main: { name: "kv" } } },
      data: { azurerm_client_config: { me: {} } },
      provider: { azurerm: [{ features: [{}] }] },
      variable: { v: { default: "a" } },
      locals: { l: "b" },
    });
  });

  it("tells which block begins in each line, also where two types use one name", () => {
    const { text, blocks } = scrub(
      { resource: { azurerm_key_vault: { main: { name: "a", acls: [{ ip: ["1"] }] } }, azurerm_subnet: { main: {}, other: { count: 2 } } } },
      "f",
    );
    expect([...blocks].map(([number, { address }]) => [address, line(text, number)])).toEqual([
      ["azurerm_key_vault.main", '"main": {'],
      ["azurerm_subnet.main", '"main": {},'],
      ["azurerm_subnet.other", '"other": {'],
    ]);
    expect([...blocks.values()].map((block) => block.number)).toEqual(["one", "one", "any"]);
  });

  it("names providers by their alias", () => {
    const { text, blocks } = scrub({ provider: { azurerm: [{ features: [{}] }, { alias: "hub" }] } }, "f");
    expect([...blocks].map(([number, { address }]) => [address, line(text, number)])).toEqual([
      ["provider.azurerm", "{"],
      ["provider.azurerm.hub", "{"],
    ]);
  });

  it("takes the lists that Terraform allows in place of objects", () => {
    const { text, blocks } = scrub({ resource: [{ azurerm_subnet: [{ a: [{ name: "a" }] }] }, { azurerm_subnet: { b: {} } }] }, "f");
    expect([...blocks.values()].map((block) => block.address)).toEqual(["azurerm_subnet.a", "azurerm_subnet.b"]);
    expect(JSON.parse(text)).toEqual({ resource: { azurerm_subnet: { a: { name: "a" }, b: {} } } });
  });

  it("flattens lists of lists, which Checkov drops, and leaves comments out", () => {
    const { text } = scrub({ resource: { azurerm_subnet: { a: { "//": { metadata: 1 }, ranges: [["a"], ["b", "c"]] } } } }, "f");
    expect(JSON.parse(text)).toEqual({ resource: { azurerm_subnet: { a: { ranges: ["a", "b", "c"] } } } });
  });

  it("escapes what YAML takes for the end of a line, and keeps the text", () => {
    const value = "a\u2028b\u0085c\u007fd æøå 😀";
    const { text } = scrub({ resource: { azurerm_subnet: { a: { value } } } }, "f");
    expect(text.split(/\r\n|[\n\r\u2028\u2029\u0085]/)).toHaveLength(text.split("\n").length);
    expect(JSON.parse(text).resource.azurerm_subnet.a.value).toBe(value);
  });

  it("replaces half of a surrogate pair, on which Python would fail", () => {
    expect(JSON.parse(scrub({ resource: { t: { a: { value: "\ud83d!" } } } }, "f").text).resource.t.a.value).toBe("\ufffd!");
  });

  it("names the modules, which Checkov does not look into", () => {
    expect(scrub({ module: { network: { source: "./network" } } }, "f").modules).toEqual(["network"]);
  });

  it("refuses what is no Terraform", () => {
    expect(() => scrub({ resource: "x" }, "f.tf.json")).toThrow('f.tf.json: resource: not Terraform JSON - got the string "x"; expected an object');
    expect(() => scrub({ resource: { t: { a: [{}, {}] } } }, "f.tf.json")).toThrow("f.tf.json: t.a: not Terraform JSON - got a list of 2; expected an object");
  });
});
