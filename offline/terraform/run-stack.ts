import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { closest } from "fastest-levenshtein";
import type { Control } from "../provider/control";
import { OfflineProvider } from "../provider/provider";
import { serve } from "../provider/server";
import { installedTypes } from "../schema/installed";
import { type TerraformDiagnostic, TerraformError } from "./errors";
import type { Terraform } from "./find-terraform";
import { readerOf, withAddress } from "./messages";
import { type Ended, run } from "./process";
import type { Goal } from "./session";
import type { PreparedStack } from "./stack-input";

/** What became of a stack. */
export interface StackRun {
  readonly stack: string;
  readonly status: "done" | "failed" | "skipped";
  /** The stack whose failure this one was skipped for. */
  readonly because?: string;
  /** What `terraform show -json` tells of the plan. */
  readonly planJson?: string;
  /** Errors and warnings, in Terraform's own words. */
  readonly diagnostics: readonly TerraformDiagnostic[];
  /** Milliseconds by step. */
  readonly timings: Readonly<Record<string, number>>;
}

/** What one stack is run with. */
export interface RunStackOptions {
  readonly stack: PreparedStack;
  readonly steps: readonly Goal[];
  readonly terraform: Terraform;
  readonly folder: string;
  readonly cliConfig: string;
  readonly signal?: AbortSignal | undefined;
  readonly control?: Control | undefined;
  readonly onStep: (step: Goal) => void;
}

/** Runs the steps of one stack, up to the first that fails. */
export async function runStack(options: RunStackOptions): Promise<StackRun> {
  const { stack, folder } = options;
  const provider = await serve(new OfflineProvider(options.control), servedTypes(stack));
  const json = JSON.stringify(stack.json, undefined, 2);
  const diagnostics: TerraformDiagnostic[] = [];
  const timings: Record<string, number> = {};
  let planJson: string | undefined;
  const terraform = async (args: readonly string[], onLine?: (line: string) => void): Promise<Ended> => {
    const started = performance.now();
    const ended = await run({
      command: options.terraform.command,
      args,
      cwd: folder,
      env: environment(options, provider.reattach),
      signal: options.signal,
      ...(onLine && { onLine }),
    });
    timings[args[0] ?? ""] = (timings[args[0] ?? ""] ?? 0) + performance.now() - started;
    if (ended.code === null)
      throw new TerraformError("killed", `${stack.name}: terraform ${args[0]} was killed by ${ended.signal}; nothing is proven: run it again`, stack.name);
    return ended;
  };
  let changes = true;
  const stepFails = async (args: readonly string[]): Promise<boolean> => {
    const said = readerOf(args);
    const ended = await terraform(args, said.onLine);
    const { diagnostics: found, changed } = said.end();
    diagnostics.push(...found.map((diagnostic) => withAddress(diagnostic, json)));
    changes = changed;
    if (ended.code !== 0) notWithoutReason(stack.name, args, { ...ended, stdout: said.rest() }, found);
    return ended.code !== 0;
  };
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "cdk.tf.json"), json);
    if (stack.callsModules && (await stepFails(["init", "-input=false", "-json"]))) return { stack: stack.name, status: "failed", diagnostics, timings };
    for (const step of options.steps) {
      // An apply of a plan without changes would only write the same state again.
      if (step === "apply" && !changes) continue;
      options.onStep(step);
      if (await stepFails(argumentsOf(step, options))) return { stack: stack.name, status: "failed", diagnostics, timings, ...(planJson && { planJson }) };
      if (step === "plan") {
        const shown = await terraform(["show", "-json", "plan"]);
        if (shown.code !== 0) notWithoutReason(stack.name, ["show"], shown, []);
        planJson = shown.stdout;
      }
    }
    return { stack: stack.name, status: "done", diagnostics, timings, ...(planJson && { planJson }) };
  } catch (error) {
    throw diskFull(error, folder) ?? error;
  } finally {
    await provider.close();
  }
}

/** Terraform itself complains of types that azurerm does not have, with the place in the file; knowing the nearest one it suggests that. */
function servedTypes({ resourceTypes, dataTypes }: PreparedStack): { resources: readonly string[]; dataSources: readonly string[] } {
  const known = (types: readonly string[], kind: "resource" | "data") => {
    const installed = installedTypes(kind);
    return types.map((type) => (installed.includes(type) ? type : closest(type, installed)));
  };
  return { resources: known(resourceTypes, "resource"), dataSources: known(dataTypes, "data") };
}

/** Where Terraform keeps a state that has no backend. */
export function stateFileIn(folder: string): string {
  return path.join(folder, "terraform.tfstate");
}

function argumentsOf(step: Goal, { control }: RunStackOptions): readonly string[] {
  const always = ["-input=false", "-lock=false", "-json"];
  // What is read is what was written, unless a test has it otherwise; not asking saves a quarter of a second plan.
  const refresh = control === undefined ? ["-refresh=false"] : [];
  if (step === "plan") return ["plan", ...always, ...refresh, "-out=plan"];
  if (step === "apply") return ["apply", ...always, "plan"];
  if (step === "destroy") return ["destroy", ...always, ...refresh, "-auto-approve"];
  return ["validate", "-json"];
}

/** Only what Terraform needs: what the user has set for real runs, sign-in included, must neither be used nor leak. */
function environment({ folder, cliConfig }: RunStackOptions, reattach: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(TF_|ARM_|AZURE_|TERRAFORM_|TOFU_|CHECKPOINT_)/i.test(name));
  return {
    ...Object.fromEntries(kept),
    TF_DATA_DIR: path.join(folder, ".terraform"),
    TF_CLI_CONFIG_FILE: cliConfig,
    TF_REATTACH_PROVIDERS: reattach,
    TF_IN_AUTOMATION: "1",
    CHECKPOINT_DISABLE: "1",
    // Terraform lives for a second: collecting its garbage less often takes a quarter off its time, and 40 MB more of memory.
    GOGC: process.env.GOGC ?? "400",
  };
}

/** A failure that Terraform gives no reason for would read like a pass. */
function notWithoutReason(stack: string, args: readonly string[], ended: Ended, diagnostics: readonly TerraformDiagnostic[]): void {
  if (diagnostics.some(({ severity }) => severity === "error")) return;
  const said = `${ended.stdout}\n${ended.stderr}`.trim();
  if (/no space left on device|ENOSPC/.test(said))
    throw new TerraformError("disk-full", `${stack}: the temporary folder is full; free space there, or set TMPDIR to a folder with more`, stack);
  throw new TerraformError("failed", `${stack}: terraform ${args[0]} ended with ${ended.code} and said: ${said.slice(0, 2000)}`, stack);
}

function diskFull(error: unknown, folder: string): TerraformError | undefined {
  if ((error as NodeJS.ErrnoException).code !== "ENOSPC") return undefined;
  return new TerraformError("disk-full", `${path.dirname(folder)} is full; free space there, or set TMPDIR to a folder with more`);
}
