import { readFileSync } from "node:fs";
import path from "node:path";
import type { Azurerm } from "../offline/terraform/find-azurerm";
import type { Terraform } from "../offline/terraform/find-terraform";
import type { StackRun } from "../offline/terraform/run-stack";
import { OfflineSession, type Progress } from "../offline/terraform/session";
import type { JsonObject, StackInput } from "../offline/terraform/stack-input";
import { stackOfPlan } from "../policy/load-plan";
import type { StackJson } from "../policy/stack-json";
import type { StackPlan } from "../review/report";
import { closure } from "./choose-stacks";
import type { Manifest } from "./publish";

/** A stack as cdktf wrote it. */
export interface Synthesized {
  readonly name: string;
  /** The file, as reports show it. */
  readonly file: string;
  readonly text: string;
  readonly json: JsonObject;
  readonly dependencies: readonly string[];
}

/** What is to be planned. */
export interface PlanRequest {
  readonly working: readonly Synthesized[];
  /** What was deployed before; without it everything is new. */
  readonly base?: readonly Synthesized[];
  /** Only these; all when left out. */
  readonly only?: ReadonlySet<string>;
  readonly terraform: Terraform;
  /** The real azurerm, where it may plan. @default - the one without Azure plans all */
  readonly azurerm?: Azurerm | undefined;
  /** What the real azurerm cannot plan is not planned at all. @default false */
  readonly onlyAzurerm?: boolean;
  readonly onProgress: (progress: Progress, phase: "base" | "change") => void;
  readonly signal?: AbortSignal;
}

/** The plans of all stacks that a change may touch, joined with what was synthesized. */
export interface PlannedStacks {
  /** Every stack of the working tree, and those that are gone; the planned ones with their changes. */
  readonly stacks: readonly StackJson[];
  /** Who planned what; a stack that nothing has to be planned for is not among them. */
  readonly plans: readonly StackPlan[];
  /** Runs that did not end in a plan. */
  readonly failed: readonly StackRun[];
}

/** Reads what cdktf wrote to a folder, in the order of its manifest. */
export function readSynthesized(folder: string, shownAs = folder): Synthesized[] {
  const { stacks } = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")) as Manifest;
  return Object.entries(stacks).map(([name, { synthesizedStackPath, dependencies }]) => {
    const text = readFileSync(path.join(folder, synthesizedStackPath), "utf8");
    return { name, file: path.posix.join(shownAs.split(path.sep).join("/"), synthesizedStackPath), text, json: JSON.parse(text) as JsonObject, dependencies };
  });
}

/**
 * Plans stacks with the real Terraform and without Azure. With a base, that is applied first, in states of its own, so that the plans
 * are of what changes between the two; stacks that are the same on both sides, and read from no other that is not, have nothing to plan.
 * @throws TerraformError when nothing can be planned
 */
export async function planStacks({ working, base = [], only, terraform, azurerm, onlyAzurerm, onProgress, signal }: PlanRequest): Promise<PlannedStacks> {
  const before = new Map(base.map((stack) => [stack.name, stack]));
  const after = new Map(working.map((stack) => [stack.name, stack]));
  const gone = base.filter(({ name }) => !after.has(name));
  const isChosen = (name: string) => only === undefined || only.has(name);
  const changed = working.filter(({ name, text }) => before.get(name)?.text !== text).map(({ name }) => name);
  const affected = new Set(
    [
      ...closure(changed, (name) => working.filter(({ dependencies }) => dependencies.includes(name)).map((stack) => stack.name)),
      ...gone.map(({ name }) => name),
    ].filter(isChosen),
  );
  const isForOthers = (name: string) => ({ forOthers: !affected.has(name) });
  const byName = new Map([...working, ...gone].map((stack) => [stack.name, stack]));
  const needed = closure(affected, (name) => byName.get(name)?.dependencies ?? []);
  let phase: "base" | "change" = "base";
  const session = new OfflineSession({ terraform, azurerm, onlyAzurerm, onProgress: (progress) => onProgress(progress, phase), ...(signal && { signal }) });
  try {
    const baseRuns = await session.run(
      base.filter(({ name }) => needed.has(name)).map((stack) => ({ ...toInput(stack), ...isForOthers(stack.name) })),
      "apply",
    );
    const notApplied = baseRuns.filter(({ status }) => status !== "done");
    if (notApplied.length > 0) return { stacks: [], plans: [], failed: notApplied };
    phase = "change";
    const inputs = working.filter(({ name }) => needed.has(name)).map((stack) => ({ ...toInput(stack, before.get(stack.name)), ...isForOthers(stack.name) }));
    const runs = await session.run([...inputs, ...gone.filter(({ name }) => affected.has(name)).map(withoutResources)], "plan");
    const plans = new Map(runs.filter(({ stack }) => affected.has(stack)).map((run) => [run.stack, run]));
    const stacks = [...working, ...gone].map((stack) => join(stack, plans.get(stack.name)?.planJson));
    const who = [...plans.values()].map(({ stack, plannedBy: by = "offline", notByAzurerm: because }): StackPlan => ({ stack, by, because }));
    return { stacks, plans: who, failed: runs.filter(({ status }) => status !== "done") };
  } finally {
    session.close();
  }
}

function join({ name, file, json }: Synthesized, planJson: string | undefined): StackJson {
  const synthesized = json as StackJson["json"];
  if (planJson === undefined) return { stack: name, file, json: synthesized };
  const { changes = [], json: planned } = stackOfPlan(JSON.parse(planJson), file, { stack: name, synthesized });
  // What is configured is judged as it was written; of the plan only what it does is new.
  return { stack: name, file, json: { ...synthesized, plan: planned.plan }, changes };
}

/** Destruction is for the plan gate to judge: Terraform's own guard would end the plan before it could be seen. */
function toInput({ name, json, dependencies }: Synthesized, before?: Synthesized): StackInput {
  const stateTypes = Object.keys((before?.json.resource ?? {}) as JsonObject);
  return { name, json: withoutGuards(json), dependsOn: dependencies, stateTypes };
}

function withoutGuards({ resource: blocks = {}, ...json }: JsonObject): JsonObject {
  const resource = Object.fromEntries(
    Object.entries(blocks as JsonObject).map(([type, of]) => [
      type,
      Object.fromEntries(Object.entries(of as JsonObject).map(([name, body]) => [name, unguarded(body as JsonObject)])),
    ]),
  );
  // Terraform wants no empty block.
  return Object.keys(resource).length === 0 ? json : { ...json, resource };
}

function unguarded(body: JsonObject): JsonObject {
  if (body.lifecycle === undefined) return body;
  const { prevent_destroy: _, ...lifecycle } = body.lifecycle as JsonObject;
  return { ...body, lifecycle };
}

/** A stack that is no more: what is in its state goes. */
function withoutResources({ name, json }: Synthesized): StackInput {
  const { terraform = {}, provider = {} } = json;
  return { name, json: { terraform, provider }, stateTypes: Object.keys((json.resource ?? {}) as JsonObject) };
}
