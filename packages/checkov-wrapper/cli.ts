import { Command, CommanderError } from "commander";
import { doctor } from "./doctor";
import { CheckovError } from "./errors";
import { pinnedVersion } from "./pin";
import { install } from "./provision";
import { runCheckov } from "./run";
import type { CheckovResult, Framework } from "./types";

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
    .option("--external-checks-dir <dir>", "a folder with further checks")
    .option("--json", "print the whole result as JSON")
    .action(async (directory: string, options: { framework: Framework; externalChecksDir?: string; json?: true }) => {
      const { framework, externalChecksDir } = options;
      const result = await runCheckov({ directory, framework, signal, onProgress, ...(externalChecksDir === undefined ? {} : { externalChecksDir }) });
      print(options.json ? JSON.stringify(result, null, 2) : text(result));
      process.exitCode = result.records.some((record) => record.result === "failed") ? 1 : 0;
    });
  command
    .command("install")
    .description("install Checkov now, not on the first scan")
    .action(async () => {
      const { version, path } = await install({ signal, onProgress });
      print(`Checkov ${version} is in ${path}`);
    });
  command
    .command("doctor")
    .description("say what there is; install nothing")
    .action(async () => {
      const { python, checkov, cache } = await doctor();
      const broken = "error" in python;
      print(`python   ${broken ? python.error : `${python.version}, ${python.path}`}`);
      print(`checkov  ${checkov.version}, ${checkov.installed ? `installed in ${checkov.path}` : "not installed yet: the first scan installs it"}`);
      print(`cache    ${cache}`);
      if (broken) process.exitCode = toolFailed;
    });
  return command;
}

function text(result: CheckovResult): string {
  const failed = result.records.filter((record) => record.result === "failed");
  const lines = failed.map(({ file, fileLineRange: [line], checkId, address, checkName }) => `${file}:${line}: ${checkId} ${address}: ${checkName}`);
  const unchecked = result.unchecked.length === 0 ? "" : `, ${result.unchecked.length} that no check judges`;
  const passed = result.records.length - failed.length;
  lines.push(
    `Checkov ${result.version}: ${result.files.length} files, ${result.resources} resources${unchecked}; ${passed} checks passed, ${failed.length} failed in ${(result.durationMs / 1000).toFixed(1)} s`,
  );
  return lines.join("\n");
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
