import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Engine, EngineName } from "./engine";
import { plainEnvironment } from "./environment";
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
  /** Which azurerm made the plan. */
  readonly plannedBy?: EngineName;
  /** Why it was not the real one, where that was to be had. */
  readonly notByAzurerm?: string;
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
  readonly engine: Engine;
  /** Read every resource again before planning. */
  readonly refresh: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onStep: (step: Goal) => void;
}

/** Runs the steps of one stack, up to the first that fails. */
export async function runStack(options: RunStackOptions): Promise<StackRun> {
  const { stack, folder, engine } = options;
  const json = JSON.stringify(engine.json, undefined, 2);
  const signals = [options.signal, engine.signal].filter((signal) => signal !== undefined);
  const diagnostics: TerraformDiagnostic[] = [];
  const timings: Record<string, number> = {};
  let planJson: string | undefined;
  const terraform = async (args: readonly string[], onLine?: (line: string) => void): Promise<Ended> => {
    const started = performance.now();
    const ended = await run({
      command: options.terraform.command,
      args,
      cwd: folder,
      env: environment(options),
      ...(signals.length > 0 && { signal: AbortSignal.any(signals) }),
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
  }
}

/** Where Terraform keeps a state that has no backend. */
export function stateFileIn(folder: string): string {
  return path.join(folder, "terraform.tfstate");
}

function argumentsOf(step: Goal, { refresh }: RunStackOptions): readonly string[] {
  const always = ["-input=false", "-lock=false", "-json"];
  const reading = refresh ? [] : ["-refresh=false"];
  if (step === "plan") return ["plan", ...always, ...reading, "-out=plan"];
  if (step === "apply") return ["apply", ...always, "plan"];
  if (step === "destroy") return ["destroy", ...always, ...reading, "-auto-approve"];
  return ["validate", "-json"];
}

function environment({ folder, engine }: RunStackOptions): NodeJS.ProcessEnv {
  return {
    ...plainEnvironment(),
    TF_DATA_DIR: path.join(folder, ".terraform"),
    ...engine.environment,
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
