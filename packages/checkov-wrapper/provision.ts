import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import envPaths from "env-paths";
import { CheckovError } from "./errors";
import { withLock } from "./lock";
import { pinKey, pinnedVersion, requirementsFile } from "./pin";
import { runProcess } from "./process";
import { findPython, type Python } from "./python";

/** An installed Checkov. */
export interface Environment {
  /** The interpreter that has Checkov. */
  readonly python: string;
  /** The folder it all lies in. */
  readonly path: string;
  readonly version: string;
}

/** What may be chosen about an install. */
export interface InstallOptions {
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
export function installed(python: Python, env: NodeJS.ProcessEnv = process.env): Environment | undefined {
  const folder = path.join(cacheFolder(env), pinKey(python.version));
  // The interpreter is a link to the Python it was made with, which may have been removed since.
  if (!existsSync(path.join(folder, marker)) || !existsSync(interpreter(folder))) return undefined;
  return { python: interpreter(folder), path: folder, version: pinnedVersion() };
}

/** Installs the pinned Checkov unless it is there already. Safe to run at the same time in many processes, and to interrupt. */
export async function install(options: InstallOptions = {}): Promise<Environment> {
  const { env = process.env, signal, onProgress = () => {} } = options;
  const python = await findPython(env, signal);
  const there = installed(python, env);
  if (there) return there;
  const cache = cacheFolder(env);
  const target = path.join(cache, pinKey(python.version));
  try {
    mkdirSync(cache, { recursive: true });
    return await withLock(
      `${target}.lock`,
      () => onProgress("waiting for another process that is installing Checkov"),
      signal,
      async () => installed(python, env) ?? (await build(python, target, { env, signal, onProgress })),
    );
  } catch (error) {
    if (error instanceof CheckovError) throw error;
    throw new CheckovError(
      "install-failed",
      `checkov could not be installed in ${cache}: ${(error as Error).message}; set CHECKOV_WRAPPER_CACHE to a folder that can be written`,
    );
  }
}

async function build(python: Python, target: string, options: InstallOptions & { readonly onProgress: (message: string) => void }): Promise<Environment> {
  const { onProgress } = options;
  const version = pinnedVersion();
  sweep(target);
  // Made next to its place and renamed when complete, so that an interrupted install is never taken for a whole one.
  // Only its interpreter is used, which finds its packages from where it stands; the scripts with fixed paths are not.
  const folder = mkdtempSync(`${target}.part-`);
  const started = Date.now();
  try {
    onProgress(`installing Checkov ${version} for Python ${python.version} in ${target} (once, about a minute)`);
    await step("making a virtual environment", python.path, ["-I", "-m", "venv", folder], options, "on Debian and Ubuntu, install the package python3-venv");
    let collected = 0;
    const onLine = (line: string) => {
      if (line.startsWith("Collecting ") && ++collected % 10 === 0) onProgress(`installing Checkov ${version}: ${collected} packages read`);
      if (line.startsWith("Installing collected packages")) onProgress(`installing Checkov ${version}: unpacking ${collected} packages`);
    };
    const pip = ["-I", "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--progress-bar", "off", "--no-warn-script-location"];
    // Wheels only: building from source would run code that no hash covers.
    const exactly = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", requirementsFile];
    await step("installing the pinned packages", interpreter(folder), [...pip, ...exactly], options, "see that the package index can be reached", onLine);
    writeFileSync(path.join(folder, marker), `${JSON.stringify({ checkov: version, python: python.version, base: python.path })}\n`);
    publish(folder, target);
    onProgress(`installed Checkov ${version} in ${Math.round((Date.now() - started) / 1000)} s`);
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

async function step(
  name: string,
  command: string,
  args: readonly string[],
  { env, signal }: InstallOptions,
  fix: string,
  onLine: (line: string) => void = () => {},
): Promise<void> {
  const ended = await runProcess({ name, command, args, env: env ?? process.env, signal, timeoutMs: installTimeoutMs, onLine });
  if (ended.code === 0) return;
  const output = (ended.stderr || ended.stdout.slice(-2000)).trim();
  throw new CheckovError("install-failed", `checkov could not be installed: ${name} ended with ${ended.code ?? ended.signal}; ${fix}`, output);
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
