import path from "node:path";
import { readChanges } from "./plan/changes";
import { readPlanned } from "./plan/planned";
import { type Part, readPlan } from "./plan/read-plan";
import { secretsOf } from "./plan/secrets";
import type { StackJson } from "./stack-json";

/** How a plan is taken. */
export interface PlanOptions {
  /** @default - the file's name without `.json` */
  readonly stack?: string;
  /** The Terraform JSON that was planned: tells what no plan holds, such as construct paths, `lifecycle`, the backend, and unknown values as they are written. */
  readonly synthesized?: StackJson["json"];
}

/**
 * Reads a plan as `terraform show -json` writes it, as one stack: what will be in place once it is applied, and what it changes.
 * Values that the plan calls sensitive are left behind.
 *
 * @throws InputError when it is no plan, is of a format that is not known, or was cut off
 */
export function loadPlan(file: string, options: PlanOptions = {}): StackJson {
  return stackOfPlan(readPlan(file), file, options);
}

/** As `loadPlan`, of a plan that has been read. */
export function stackOfPlan(plan: Part, file: string, { stack = path.basename(file).replace(/\.json$/, ""), synthesized }: PlanOptions = {}): StackJson {
  const shown = file.split(path.sep).join("/");
  const secrets = secretsOf(plan);
  return { stack, file: shown, ...readPlanned(plan, shown, secrets, synthesized), changes: readChanges(plan, shown, secrets) };
}
