import { accessSync, constants, statfsSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import type { Control } from "../provider/control";
import { temporaryFolder } from "../temporary-folder";
import { AzurermPlanner, type PlanRequest } from "./azurerm-planner";
import { TerraformError } from "./errors";
import type { Azurerm } from "./find-azurerm";
import type { Terraform } from "./find-terraform";
import { offlineEngine } from "./offline-engine";
import { runStack, type StackRun, stateFileIn } from "./run-stack";
import { findCycle, runInOrder } from "./schedule";
import { type PreparedStack, prepareStacks, type StackInput } from "./stack-input";

/** What to do with each stack. */
export type Goal = "validate" | "plan" | "apply" | "destroy";

/** How far a run is. */
export interface Progress {
  readonly stack: string;
  readonly step: "validate" | "plan" | "apply" | "destroy" | "done" | "failed" | "skipped";
  /** Stacks that have ended, this one included. */
  readonly done: number;
  readonly total: number;
}

/** What a session needs, and may be told. */
export interface SessionOptions {
  readonly terraform: Terraform;
  /** The real azurerm, to make those plans that need no Azure for it. @default - all are made without it */
  readonly azurerm?: Azurerm | undefined;
  /** A stack that the real azurerm cannot plan has failed. @default false - it is planned without it, and its run says why */
  readonly onlyAzurerm?: boolean | undefined;
  /** Stacks that run at the same time. @default - the number of cores */
  readonly workers?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** What goes wrong in the Azure that is not there: for tests. */
  readonly control?: Control;
}

/**
 * A place where stacks are planned and applied without Azure: their states lie in a temporary folder, live from call to call, and are gone
 * when it is closed. Nothing leaves the machine.
 */
export class OfflineSession {
  private readonly folder = temporaryFolder(roomiest(), "offline-");
  private readonly azurerm: AzurermPlanner | undefined;

  constructor(private readonly options: SessionOptions) {
    this.azurerm = options.azurerm && new AzurermPlanner(options.azurerm, this.cliConfig);
    // An empty configuration of the command line: the user's may name mirrors and credentials.
    writeFileSync(this.cliConfig, "");
  }

  /**
   * Runs every stack towards a goal, in the order of their dependencies. A `plan` applies, in this session, what other stacks need to be planned.
   * What one stack does wrong is told in its run; what ends all is thrown, and closes the session.
   */
  async run(stacks: readonly StackInput[], goal: Goal): Promise<StackRun[]> {
    try {
      return await this.runAll(stacks, goal);
    } catch (error) {
      this.close();
      throw this.options.signal?.aborted ? new TerraformError("aborted", "the run was ended by the caller; nothing is proven") : error;
    }
  }

  /** Ends all that the session started, and removes all that it wrote. */
  close(): void {
    this.azurerm?.close();
    this.folder.remove();
  }

  private get cliConfig(): string {
    return path.join(this.folder.path, "terraform.rc");
  }

  private async runAll(stacks: readonly StackInput[], goal: Goal): Promise<StackRun[]> {
    const folderOf = (name: string) => path.join(this.folder.path, `stack-${encodeURIComponent(name)}`);
    const prepared = prepareStacks(stacks, (name) => stateFileIn(folderOf(name)));
    const cycle = findCycle(prepared);
    if (cycle !== undefined)
      throw new TerraformError("input", `the stacks need each other in a circle: ${cycle.join(" -> ")}; move what they share to a stack of its own`);
    const producers = new Set(prepared.flatMap(({ needs }) => needs));
    const runs = new Map<string, StackRun>();
    const tell = (stack: string, step: Progress["step"]) => this.options.onProgress?.({ stack, step, done: runs.size, total: prepared.length });
    await runInOrder(
      ordered(prepared, goal),
      this.options.workers ?? availableParallelism(),
      async (stack) => {
        const { terraform, signal } = this.options;
        const folder = folderOf(stack.name);
        const request = { stack, terraform, folder, ...(signal && { signal }), onStep: (step: Goal) => tell(stack.name, step) };
        const result = await this.runOne(request, goal, producers.has(stack.name));
        runs.set(stack.name, result);
        tell(stack.name, result.status);
        return result.status === "done";
      },
      ({ name }, because) => {
        runs.set(name, { stack: name, status: "skipped", because, diagnostics: [], timings: {} });
        tell(name, "skipped");
      },
    );
    return prepared.flatMap(({ name }) => runs.get(name) ?? []);
  }

  /** The real azurerm only plans: what is applied, and what others read, is made up without it. */
  private async runOne(request: PlanRequest, goal: Goal, isProducer: boolean): Promise<StackRun> {
    const wanted = this.azurerm !== undefined && !request.stack.forOthers;
    const planned = wanted && goal === "plan" ? await this.azurerm.plan(request) : undefined;
    if (planned !== undefined && "run" in planned && (planned.run.status !== "done" || !isProducer)) return planned.run;
    if (planned !== undefined && "not" in planned && this.options.onlyAzurerm) return notPlanned(request.stack.name, planned.not);
    const run = await this.runOffline(request, stepsFor(goal, isProducer));
    if (wanted && goal === "apply" && run.status === "done") await this.azurerm.examineState({ ...request, onStep: () => {} });
    if (planned === undefined || run.status !== "done") return run;
    return "run" in planned ? planned.run : { ...run, notByAzurerm: planned.not };
  }

  private async runOffline(request: PlanRequest, steps: readonly Goal[]): Promise<StackRun> {
    const { control } = this.options;
    const engine = await offlineEngine(request.stack, this.cliConfig, control);
    try {
      // What is read is what was written, unless a test has it otherwise; not asking saves a quarter of a second plan.
      return { ...(await runStack({ ...request, engine, steps, refresh: control !== undefined })), plannedBy: "offline" };
    } finally {
      await engine.close();
    }
  }
}

/** What insists on the real azurerm has no plan where that makes none. */
function notPlanned(stack: string, why: string): StackRun {
  const diagnostic = {
    severity: "error",
    summary: "azurerm cannot plan this stack without Azure",
    detail: `${why}; plan with --engine auto, or offline`,
  } as const;
  return { stack, status: "failed", diagnostics: [diagnostic], timings: {} };
}

function stepsFor(goal: Goal, isProducer: boolean): readonly Goal[] {
  if (goal === "plan") return isProducer ? ["plan", "apply"] : ["plan"];
  if (goal === "apply") return ["plan", "apply"];
  return [goal];
}

/** What is destroyed goes before what it stands on. */
function ordered(stacks: readonly PreparedStack[], goal: Goal): readonly PreparedStack[] {
  if (goal !== "destroy") return goal === "validate" ? stacks.map((stack) => ({ ...stack, needs: [] })) : stacks;
  return stacks.map((stack) => ({ ...stack, needs: stacks.filter(({ needs }) => needs.includes(stack.name)).map(({ name }) => name) }));
}

const neededBytes = 512 * 1024 * 1024;

/** Terraform writes a whole state, and waits for the disk, after each resource: in memory an apply takes two thirds of the time. */
function roomiest(): string {
  if (process.env.TMPDIR !== undefined) return tmpdir();
  try {
    const memory = "/dev/shm";
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize >= neededBytes ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}
