import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { InputError } from "../../config/input-error";
import { loadSynthesized } from "../../policy/load-synthesized";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "synthesized-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const entry = (stack: string) => ({ name: stack, synthesizedStackPath: `stacks/${stack}/cdk.tf.json`, workingDirectory: `stacks/${stack}` });
const good = { "manifest.json": JSON.stringify({ version: "0.21.0", stacks: { a: entry("a") } }), "stacks/a/cdk.tf.json": '{"resource":{}}' };

/** Writes the files, `undefined` for none; reads them back as stacks or as the error's text, paths from the folder. */
function load(files: Readonly<Record<string, string | undefined>>): unknown {
  for (const [name, text] of Object.entries({ ...good, ...files })) {
    if (text === undefined) continue;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return read();
}

function read(): unknown {
  try {
    return loadSynthesized(folder);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message.replaceAll(`${folder}/`, "");
  }
}

describe("a folder that cdktf wrote", () => {
  it("is read, each stack with its name and file", () =>
    expect(load({})).toEqual([{ stack: "a", file: `${folder}/stacks/a/cdk.tf.json`, json: { resource: {} } }]));
  it("may have more beside the stacks' files", () =>
    expect(load({ "stacks/a/metadata.json": "{}", "stacks/a/.terraform.lock.hcl": "", "stacks/a/assets/x.txt": "" })).toEqual([
      expect.objectContaining({ stack: "a" }),
    ]));
  it("may name no path of a stack", () => expect(load({ "manifest.json": '{"stacks":{"a":{}}}' })).toEqual([expect.objectContaining({ stack: "a" })]));
});

describe("nothing is returned of a folder", () => {
  it.each<[string, Readonly<Record<string, string | undefined>>, string | RegExp]>([
    [
      "without a manifest",
      { "manifest.json": undefined },
      "manifest.json: the file is missing; run `baseline synth` first; a folder without a manifest is the rest of a run that failed",
    ],
    ["with an empty manifest", { "manifest.json": "" }, "manifest.json: the file is empty; synthesize again"],
    [
      "with a manifest that names no stack",
      { "manifest.json": '{"stacks":{}}', "stacks/a/cdk.tf.json": undefined },
      "manifest.json: the manifest names no stack, so there is nothing to judge; synthesize again",
    ],
    [
      "with a manifest that is none",
      { "manifest.json": "[]" },
      'manifest.json: this is no cdktf manifest - expected an object with "stacks"; synthesize again',
    ],
    [
      "with JSON that was cut off",
      { "stacks/a/cdk.tf.json": '{"resource":{"azurerm' },
      /^stacks\/a\/cdk\.tf\.json: the json is broken or was cut off \(.+\); synthesize again$/,
    ],
    ["with an empty file", { "stacks/a/cdk.tf.json": " \n" }, "stacks/a/cdk.tf.json: the file is empty; synthesize again"],
    [
      "without a stack's file",
      { "stacks/a/cdk.tf.json": undefined },
      "stacks/a/cdk.tf.json: the file is missing; the manifest names it: synthesize again, an earlier run may have been interrupted",
    ],
    [
      "with JSON that is no Terraform",
      { "stacks/a/cdk.tf.json": '{"resources":{}}' },
      /^stacks\/a\/cdk\.tf\.json: this is no terraform json - got the top-level key "resources"; allowed terraform, provider, .+, check$/,
    ],
    [
      "with a list instead",
      { "stacks/a/cdk.tf.json": "[]" },
      "stacks/a/cdk.tf.json: this is no terraform json - got a list; expected an object with blocks such as resource",
    ],
    [
      "with null instead",
      { "stacks/a/cdk.tf.json": "null" },
      "stacks/a/cdk.tf.json: this is no terraform json - got null; expected an object with blocks such as resource",
    ],
    [
      "with resources that are none",
      { "stacks/a/cdk.tf.json": '{"resource":"x"}' },
      'stacks/a/cdk.tf.json: this is no terraform json - "resource" is the string "x"; expected an object of blocks',
    ],
    [
      "with data that is null",
      { "stacks/a/cdk.tf.json": '{"data":null}' },
      'stacks/a/cdk.tf.json: this is no terraform json - "data" is null; expected an object of blocks',
    ],
    [
      "with a key that stands there twice",
      { "stacks/a/cdk.tf.json": '{"resource":{"azurerm_x":{}},"resource":{}}' },
      'stacks/a/cdk.tf.json: the key "resource" stands there twice, of which terraform reads both and json only the last; synthesize again',
    ],
    [
      "with a stack that the manifest does not name",
      { "stacks/b/cdk.tf.json": "{}" },
      "stacks/b/cdk.tf.json: the manifest does not name this stack file, so the output is stale or was added to by hand; synthesize again into an empty folder",
    ],
    [
      "with more JSON beside a stack",
      { "stacks/a/extra_override.tf.json": "{}" },
      "stacks/a/extra_override.tf.json: the manifest does not name this stack file, so the output is stale or was added to by hand; synthesize again into an empty folder",
    ],
    [
      "with Terraform's own language beside a stack",
      { "stacks/a/extra.tf": "" },
      "stacks/a/extra.tf: terraform would read this file, but it is no json and was not judged; synthesize without --hcl, or delete it",
    ],
    [
      "with OpenTofu's beside a stack",
      { "stacks/a/extra.tofu": "" },
      "stacks/a/extra.tofu: terraform would read this file, but it is no json and was not judged; synthesize without --hcl, or delete it",
    ],
    [
      "whose manifest leads out of it",
      { "manifest.json": '{"stacks":{"a":{"synthesizedStackPath":"../a/cdk.tf.json"}}}' },
      /^manifest\.json: what is judged of a is not what would be deployed - got \.\.\/a\/cdk\.tf\.json, deployed from \.\.\/a; synthesize again\n/,
    ],
    [
      "whose manifest deploys from elsewhere",
      { "manifest.json": JSON.stringify({ stacks: { a: { ...entry("a"), workingDirectory: "stacks/b" } } }) },
      /^manifest\.json: what is judged of a is not what would be deployed - got stacks\/a\/cdk\.tf\.json, deployed from stacks\/b; synthesize again$/,
    ],
  ])("%s", (_, files, text) => expect(load(files)).toEqual(typeof text === "string" ? text : expect.stringMatching(text)));

  it("that is a file", () => {
    mkdirSync(path.join(folder, "manifest.json"));
    expect(read()).toBe("manifest.json: this is no file");
  });

  it("with more Terraform behind a link", () => {
    mkdirSync(path.join(folder, "elsewhere"));
    writeFileSync(path.join(folder, "elsewhere/cdk.tf.json"), "{}");
    writeFileSync(path.join(folder, "elsewhere/extra.tf"), "");
    mkdirSync(path.join(folder, "stacks"));
    symlinkSync(path.join(folder, "elsewhere"), path.join(folder, "stacks/a"));
    expect(load({ "stacks/a/cdk.tf.json": undefined })).toMatch(/^stacks\/a\/extra\.tf: terraform would read this file/);
  });

  it("and all of its problems are told at once", () =>
    expect(load({ "stacks/a/cdk.tf.json": "", "stacks/a/x.tf": "", "stacks/b/cdk.tf.json": "{}" })).toMatch(
      /^stacks\/a\/cdk.tf.json: .+\nstacks\/a\/x\.tf: .+\nstacks\/b\/cdk\.tf\.json: .+$/,
    ));
});
