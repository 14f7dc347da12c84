import path from "node:path";
import { buildGraph } from "../../policy/graph";
import { loadTerraform } from "../../policy/load-terraform";
import { type Files, inFolder, problemOf } from "./hcl/folder";

/** What is read of the files, in short. */
function load(files: Files): Promise<string[]> {
  return inFolder(files, async (folder) => {
    const graph = buildGraph(await loadTerraform(folder));
    return graph.resources.filter((r) => r.kind !== "stack").map((r) => `${r.stack === path.basename(folder) ? "." : r.stack}/${r.address}`);
  });
}

const block = (name: string) => ({ resource: { azurerm_a: { [name]: {} } } });
const hcl = (name: string) => `resource "azurerm_a" "${name}" {}\n`;

it("takes the files of a folder as one configuration, and each folder for itself", async () =>
  expect(await load({ "a.tf.json": block("x"), "b.tf.json": block("y"), "deep/er/main.tf.json": block("z"), "notes.json": "no" })).toEqual([
    "./azurerm_a.x",
    "./azurerm_a.y",
    "deep/er/azurerm_a.z",
  ]));

it("takes hcl and json of a folder as one, and what OpenTofu alone reads too", async () =>
  expect(await load({ "a.tf": hcl("x"), "b.tf.json": block("y"), "c.tofu": hcl("z"), "d.tofu.json": block("w") })).toEqual([
    "./azurerm_a.x",
    "./azurerm_a.y",
    "./azurerm_a.z",
    "./azurerm_a.w",
  ]));

it("leaves json alone that says everything itself", () =>
  inFolder({ "a.tf.json": block("x") }, async (folder) =>
    expect(await loadTerraform(folder)).toEqual([{ stack: path.basename(folder), file: `${folder}/a.tf.json`, json: block("x") }]),
  ));

it("leaves alone what Terraform and others put there", async () =>
  expect(
    await load({
      "a.tf": hcl("x"),
      ".terraform/modules/m/main.tf": hcl("m"),
      "node_modules/n/main.tf": hcl("n"),
      ".git/main.tf": "{",
      ".#a.tf": "{",
      "a.tf~": "{",
    }),
  ).toEqual(["./azurerm_a.x"]));

it("judges a folder that is called as a module where it is called, and no second time", async () =>
  expect(
    await load({
      "live/main.tf": 'module "a" {\n  source = "../modules/a"\n}\n',
      "modules/a/main.tf": hcl("x"),
      "modules/unused/main.tf": hcl("y"),
    }),
  ).toEqual(["live/module.a.azurerm_a.x", "modules/unused/azurerm_a.y"]));

it("judges the folder that was named, also when an example below it calls it", async () =>
  expect(await load({ "main.tf": hcl("x"), "examples/small/main.tf": 'module "a" {\n  source = "../../"\n}\n' })).toEqual([
    "./azurerm_a.x",
    "examples/small/module.a.azurerm_a.x",
  ]));

it("reads a module beside the folder that was named", () =>
  inFolder({ "live/main.tf": 'module "a" {\n  source = "../shared"\n}\n', "shared/main.tf": hcl("x") }, async (folder) => {
    const [stack, ...others] = await loadTerraform(path.join(folder, "live"));
    expect(others).toEqual([]);
    expect([...(stack?.written ?? [])].map(([, { address, file }]) => `${address} in ${file}`)).toEqual([
      `module.a.azurerm_a.x in ${folder}/shared/main.tf`,
      `stack in ${folder}/live/main.tf`,
    ]);
  }));

it("keeps the providers of two files apart, though they are called the same", async () => {
  const [one, other] = [{ provider: { azurerm: { features: {} } } }, { provider: { azurerm: { alias: "other" } } }];
  const expected = ["./provider.azurerm", "./provider.azurerm.other"];
  expect(await load({ "a.tf.json": one, "b.tf.json": other })).toEqual(expected);
  expect(await load({ "a.tf.json": one, "b.tf.json": other, "c.tf": "" })).toEqual(expected);
});

it.each<[string, Files, string | RegExp]>([
  ["holds nothing", {}, ".: nothing to judge - expected cdktf's manifest.json, or *.tf or *.tf.json files; run `baseline synth` first"],
  ["holds a broken file, beside another", { "a.tf.json": "", "b.tf.json": "{" }, /^a\.tf\.json: the file is empty.+\nb\.tf\.json: the json is broken/],
  [
    "has a block twice",
    { "a.tf.json": block("x"), "b.tf.json": block("x") },
    "b.tf.json:4: azurerm_a.x is in the folder twice; terraform takes each block once - rename one",
  ],
])("judges nothing of a folder that %s", async (_, files, text) => {
  if (typeof text === "string") expect(await problemOf(files)).toBe(text);
  else expect(await problemOf(files)).toMatch(text);
});
