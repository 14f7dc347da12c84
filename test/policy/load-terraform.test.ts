import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { InputError } from "../../config/input-error";
import { buildGraph } from "../../policy/graph";
import { loadTerraform } from "../../policy/load-terraform";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "terraform-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes the files; what is read of them, in short, or the error's text, paths from the folder. */
function load(files: Readonly<Record<string, object | string>>): unknown {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), typeof text === "string" ? text : JSON.stringify(text));
  }
  try {
    const graph = buildGraph(loadTerraform(folder));
    return graph.resources.filter((r) => r.kind !== "stack").map((r) => `${r.stack.replace(path.basename(folder), ".")}/${r.address}`);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message.replaceAll(`${folder}/`, "").replaceAll(folder, ".");
  }
}

const block = (name: string) => ({ resource: { azurerm_a: { [name]: {} } } });

it("takes the files of a folder as one configuration, and each folder for itself", () =>
  expect(load({ "a.tf.json": block("x"), "b.tf.json": block("y"), "deep/er/main.tf.json": block("z"), "notes.json": "no" })).toEqual([
    "./azurerm_a.x",
    "./azurerm_a.y",
    "deep/er/azurerm_a.z",
  ]));

it("leaves alone what Terraform itself put there", () =>
  expect(load({ "a.tf.json": block("x"), ".terraform/modules/m/main.tf": "" })).toEqual(["./azurerm_a.x"]));

it("keeps the providers of two files apart, though they are called the same", () =>
  expect(load({ "a.tf.json": { provider: { azurerm: { features: {} } } }, "b.tf.json": { provider: { azurerm: { alias: "other" } } } })).toEqual([
    "./provider.azurerm",
    "./provider.azurerm.other",
  ]));

it.each<[string, Readonly<Record<string, object | string>>, string | RegExp]>([
  ["holds nothing", {}, ".: nothing to judge - expected cdktf's manifest.json or *.tf.json files; run `baseline synth` first"],
  [
    "holds hcl",
    { "a.tf.json": {}, "deep/b.tf": "" },
    "deep/b.tf: hcl is not read by this version, so the folder was not judged - allowed *.tf.json, as cdktf writes it",
  ],
  ["holds what OpenTofu alone reads", { "a.tf.json": {}, "b.tofu.json": {} }, /^b\.tofu\.json: hcl is not read/],
  ["holds a broken file, beside another", { "a.tf.json": "", "b.tf.json": "{" }, /^a\.tf\.json: the file is empty.+\nb\.tf\.json: the json is broken/],
  [
    "changes a block in a second file",
    { "a.tf.json": block("x"), "b_override.tf.json": block("x") },
    'b_override.tf.json: "x" is in another file of the folder too; terraform takes each block once - rename one',
  ],
])("judges nothing of a folder that %s", (_, files, text) => expect(load(files)).toEqual(typeof text === "string" ? text : expect.stringMatching(text)));
