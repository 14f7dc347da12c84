import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { azurermChecksFolder } from "./checks";
import { writeCopy } from "./copy";
import { checkovEnvironment } from "./environment";
import { CheckovError } from "./errors";
import { readInput } from "./input";
import { findUnchecked, mapRecords } from "./map-records";
import { packageFolder, pinnedVersion } from "./pin";
import { type ProcessResult, runProcess } from "./process";
import { install } from "./provision";
import { readReport } from "./report";
import { assertAllSeen, seenChecksFolder } from "./seen";
import { checkSuppressions, suppress } from "./suppress";
import type { CheckovResult, RunOptions } from "./types";

const defaultMemoryMib = 4096;

/**
 * Runs Checkov once over all the files and answers with what it found about each resource. An answer means that every
 * resource was looked at; everything else is thrown as a `CheckovError`.
 */
export async function runCheckov(options: RunOptions): Promise<CheckovResult> {
  const started = Date.now();
  const { framework, suppressions = [], onProgress = () => {} } = options;
  checkSuppressions(suppressions);
  const inputs = readInput(options);
  // Readable by this user only: what is scanned may hold secrets.
  const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), "checkov-wrapper-"));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.once("exit", remove);
  try {
    const scanned = path.join(folder, "scanned");
    const home = path.join(folder, "home");
    mkdirSync(scanned);
    mkdirSync(home);
    const copied = writeCopy(inputs, framework, scanned);
    const command = options.command ?? (await installedCommand(options));
    onProgress(`checkov reads ${inputs.length} ${inputs.length === 1 ? "file" : "files"}`);
    const before = Date.now();
    const ended = await start(command, scanned, home, options);
    const checkovMs = Date.now() - before;
    assertEnoughMemory(ended, options.memoryMib ?? defaultMemoryMib);
    const report = readReport(ended, framework, (copy) => original(copy, copied));
    if (!options.command && report.version !== pinnedVersion()) {
      throw new CheckovError(
        "bad-output",
        `the wrong Checkov ran - got ${report.version}; expected ${pinnedVersion()}; remove the cache folder and install again`,
      );
    }
    const seen = assertAllSeen(report.records, copied, framework);
    const { records, unused } = suppress(mapRecords(report.records, copied, framework), suppressions);
    return {
      framework,
      version: report.version,
      files: inputs.map((input) => input.file),
      resources: seen.length,
      records,
      unchecked: findUnchecked(records, seen, copied),
      inlineSkips: [...copied.values()].flatMap((file) => file.skips),
      unusedSuppressions: unused,
      durationMs: Date.now() - started,
      checkovMs,
    };
  } catch (error) {
    if (error instanceof CheckovError) throw error;
    throw new CheckovError("crashed", `checkov could not be run: ${(error as Error).message}`);
  } finally {
    process.removeListener("exit", remove);
    remove();
  }
}

async function installedCommand({ env, signal, onProgress }: RunOptions): Promise<readonly [string, ...string[]]> {
  const { python } = await install({ env, signal, onProgress });
  // Isolated: neither the caller's PYTHON* variables nor the working directory decide what is imported. Without -B, Python
  // would write compiled files next to this package's own.
  return [python, "-I", "-B", "-X", "utf8", path.join(packageFolder, "python", "launch.py")];
}

function start(command: readonly [string, ...string[]], scanned: string, home: string, options: RunOptions): Promise<ProcessResult> {
  const [program, ...first] = command;
  const { memoryMib = defaultMemoryMib } = options;
  if (!Number.isInteger(memoryMib) || memoryMib < 1) throw new CheckovError("input", `memoryMib is a whole number of mebibytes - got ${memoryMib}`);
  const args = ["--directory", scanned, "--framework", options.framework, "--output", "json", "--compact"];
  const folders = [seenChecksFolder];
  if (options.azurermChecks) folders.push(azurermChecksFolder);
  if (options.externalChecksDir !== undefined) folders.push(path.resolve(options.externalChecksDir));
  return runProcess({
    name: "checkov",
    command: program,
    // --soft-fail leaves the decision to the caller, and exit codes to failures.
    args: [...first, ...args, "--skip-download", "--soft-fail", ...folders.flatMap((folder) => ["--external-checks-dir", folder])],
    // Checkov takes settings from the folder it is started in: this one is empty.
    cwd: home,
    env: checkovEnvironment(home, scanned, memoryMib, options.env),
    timeoutMs: options.timeoutMs ?? 10 * 60_000,
    signal: options.signal,
  });
}

/** The launcher says so when it had to end Checkov, whichever way that shows. */
function assertEnoughMemory({ stderr }: ProcessResult, memoryMib: number): void {
  if (!stderr.includes("checkov-wrapper: out of memory")) return;
  throw new CheckovError("out-of-memory", `checkov needed more than ${memoryMib} MiB and was ended; raise memoryMib or scan fewer files at once`);
}

/** The caller's name of a file of the copy, however Checkov writes its path. */
function original(copy: string, copied: ReadonlyMap<string, { readonly file: string }>): string {
  const normal = copy.replaceAll("\\", "/");
  for (const [relative, { file }] of copied) if (normal.endsWith(relative)) return file;
  return copy;
}
