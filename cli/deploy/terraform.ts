import { type ChildProcess, spawn } from "node:child_process";
import { UsageError } from "../exit-codes";

/** Terraform could not do what it was asked; nothing is proven. */
export class DeployFailure extends Error {
  override readonly name = "DeployFailure";
}

/** How a call of Terraform ended. */
export interface Ended {
  readonly code: number;
  /** What it wrote, unless it was shown. */
  readonly stdout: string;
  readonly stderr: string;
}

/** How a call of Terraform is made. */
export interface Call {
  /** Where its result goes: to whoever called us, beside our own results, or to us alone, because it holds secrets. */
  readonly output: "stdout" | "stderr" | "kept";
  /** Exit codes that say something else than a failure. @default [0] */
  readonly fine?: readonly number[];
}

const running = new Set<ChildProcess>();
let interrupted = false;
let listening = false;

/** Terraform in the folder of one stack, with its real backend and the environment as it is. */
export class StackTerraform {
  constructor(
    readonly stack: string,
    private readonly command: readonly string[],
    private readonly folder: string,
    private readonly env: NodeJS.ProcessEnv = process.env,
  ) {
    assertUnbent(env);
  }

  /** Runs one command to its end. @throws DeployFailure with what Terraform said, in our words where we know what it means */
  async run(args: readonly string[], { output, fine = [0] }: Call): Promise<Ended> {
    const [step = "", ...rest] = args;
    const colours = process.stdout.isTTY === true && process.env.NO_COLOR === undefined && output !== "kept";
    const all = colours || step === "state" || rest.includes("-no-color") ? args : [step, "-no-color", ...rest];
    const ended = await start(this.command, all, this.folder, { ...this.env, TF_IN_AUTOMATION: "1", CHECKPOINT_DISABLE: "1" }, output).catch(
      (error: NodeJS.ErrnoException) => {
        throw new DeployFailure(`${this.stack}: cannot run ${this.command.join(" ")} - ${error.message}; nothing was changed: install terraform 1.9 or newer`);
      },
    );
    if (interrupted) throw new DeployFailure(`${this.stack}: interrupted; terraform has ended, and what it did before is in the state`);
    if (typeof ended.code !== "number")
      throw new DeployFailure(
        `${this.stack}: terraform ${step} was killed by ${ended.signal}; nothing is proven - what it did before is in the state: run it again`,
      );
    if (!fine.includes(ended.code)) throw new DeployFailure(`${this.stack}: ${explain(step, ended.code, `${ended.stderr}\n${ended.stdout}`, output)}`);
    return { code: ended.code, stdout: ended.stdout, stderr: ended.stderr };
  }
}

interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** In a group of its own, so that Ctrl-C reaches it once, from us: a second makes it drop what it is doing. Windows knows no such groups. */
function start(command: readonly string[], args: readonly string[], cwd: string, env: NodeJS.ProcessEnv, output: Call["output"]): Promise<Exit> {
  listen();
  return new Promise((resolve, reject) => {
    const [program = "", ...first] = command;
    const child = spawn(program, [...first, ...args], {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    running.add(child);
    const kept: Record<"stdout" | "stderr", Buffer[]> = { stdout: [], stderr: [] };
    child.stdout.on("data", (chunk: Buffer) => {
      if (output === "kept") kept.stdout.push(chunk);
      else process[output].write(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      kept.stderr.push(chunk);
      process.stderr.write(chunk);
    });
    child.once("error", (error) => {
      running.delete(child);
      reject(error);
    });
    child.once("close", (code, signal) => {
      running.delete(child);
      const [stdout, stderr] = [kept.stdout, kept.stderr].map((chunks) => Buffer.concat(chunks).toString("utf8")) as [string, string];
      resolve({ code, signal, stdout, stderr });
    });
  });
}

/** What is asked to end, ends once Terraform has: it finishes the call to Azure that is under way, and writes the state. */
function listen(): void {
  if (listening) return;
  listening = true;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      // What is to be cleaned up hangs on the end of the process.
      if (running.size === 0) process.exit(3);
      if (interrupted) return;
      interrupted = true;
      process.stderr.write("\ninterrupted: terraform ends what it has begun; wait for it\n");
      if (process.platform !== "win32") for (const child of running) child.kill("SIGINT");
    });
  }
}

const harmless = /^-(?:parallelism=\d+|lock-timeout=\w+|no-color|compact-warnings|input=false)$/;

/** Options that come by the environment are in no call that anybody sees, and some of them take away what this is for. */
function assertUnbent(env: NodeJS.ProcessEnv): void {
  for (const name of ["TF_CLI_ARGS", "TF_CLI_ARGS_plan", "TF_CLI_ARGS_apply", "TF_CLI_ARGS_show", "TF_CLI_ARGS_state_pull"]) {
    const odd = (env[name] ?? "").split(/\s+/).filter((option) => option !== "" && !harmless.test(option));
    if (odd.length > 0)
      throw new UsageError(
        `${name} holds ${odd.join(" ")}, which changes what is planned or applied without being seen - allowed there are -parallelism, -lock-timeout, -no-color, -compact-warnings; remove it`,
      );
  }
}

const meanings: readonly (readonly [RegExp, string])[] = [
  [/no space left on device|ENOSPC/, "the disk is full; free space on it, or set TMPDIR to a folder with more"],
  [
    /Error acquiring the state lock|state blob is already locked/,
    "the state is locked: another run is at work on this stack - wait until it has ended; nothing was changed",
  ],
  [
    /Saved plan is stale|Saved plan does not match the given state|plan file was created (?:for|against) a different/i,
    "the state has changed since the plan was made, so the plan was not applied: deploy again, and look at the new plan",
  ],
  [/state snapshot was created by Terraform/, "the state was written by a newer terraform than this one; install that version"],
  [
    /Instance cannot be destroyed/,
    "the plan would destroy what prevent_destroy keeps; nothing was changed - undo what removes or replaces it, or end it as docs/deploying.md tells",
  ],
  [/Unable to find remote state|No stored state was found for the given workspace/, "a stack that it reads from has no state yet; deploy that one first"],
  [
    /Failed to persist state|Error saving state/,
    "the state could not be written; terraform left it in errored.tfstate in the stack's folder: `terraform state push` brings it back",
  ],
];

function explain(step: string, code: number, said: string, output: Call["output"]): string {
  const known = meanings.find(([words]) => words.test(said))?.[1];
  const applied = step === "apply" ? "; what was made before is in the state, and the next run goes on from there" : "";
  // What was kept may hold secrets; errors have been shown already.
  const where = output === "kept" ? "" : ", see above";
  return known ?? `terraform ${step} ended with ${code}${where}${applied}`;
}
