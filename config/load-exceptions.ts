import { existsSync } from "node:fs";
import path from "node:path";
import type { Complaint, Draft } from "./draft";
import { type Exception, exceptionsSchema } from "./exceptions";
import { InputError, type InputProblem } from "./input-error";
import { inspectYaml } from "./read-yaml";

/** An exception and the line it begins on, for a report to point at. */
export type LocatedException = Exception & { readonly line: number };

/** The exceptions in force or not: whether one has expired is a finding of the policy, not an error of the file. */
export interface LoadedExceptions {
  readonly exceptions: readonly LocatedException[];
  /** What is wrong with entries of the file, which are then not among the exceptions: they excuse nothing, and are violations themselves. */
  readonly malformed?: readonly InputProblem[];
  /** As the caller gave it. */
  readonly file: string;
  /** Absolute path of the deployment file whose stacks the scopes name, where the file says so. */
  readonly deployment?: string;
}

/**
 * Reads the file of accepted violations. An entry that is wrong is left out and listed as malformed, so that the others still count.
 *
 * @param options.optional no such file means no exceptions; for the default path, that nobody asked for by name
 * @throws InputError when the file is missing, no YAML, or wrong outside of its entries
 */
export function loadExceptions(file: string, { optional = false, today = new Date() }: { optional?: boolean; today?: Date } = {}): LoadedExceptions {
  if (optional && !existsSync(file)) return { exceptions: [], file };
  const { draft, problems, locate } = inspectYaml(file, exceptionsSchema, (found) => [...checkDates(found, today)]);
  const entryOf = ({ path: at }: (typeof problems)[number]) => (at?.[0] === "exceptions" && typeof at[1] === "number" ? at[1] : undefined);
  const ofFile = problems.filter((problem) => entryOf(problem) === undefined);
  if (ofFile.length > 0) throw new InputError(ofFile.map(withoutPath));
  const wrong = new Set(problems.map(entryOf));
  const entries = (draft.exceptions ?? []) as readonly Exception[];
  const exceptions = entries.flatMap((exception, index) => (wrong.has(index) ? [] : [{ ...exception, line: locate(["exceptions", index])?.line ?? 1 }]));
  const deployment = draft.deployment === undefined ? undefined : path.resolve(path.dirname(file), draft.deployment);
  const malformed = new InputError(problems.map(withoutPath)).problems;
  return { exceptions, file, ...(deployment !== undefined && { deployment }), ...(malformed.length > 0 && { malformed }) };
}

function withoutPath({ path: _, ...problem }: InputProblem & { readonly path: unknown }): InputProblem {
  return problem;
}

function* checkDates({ exceptions }: Draft<{ exceptions: Exception[] }>, today: Date): Generator<Complaint> {
  // East of Greenwich the day begins before it does in UTC.
  const latestToday = new Date(today.getTime() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  for (const [index, exception] of (exceptions ?? []).entries()) {
    const { created, expires } = exception ?? {};
    const at = (key: string) => ["exceptions", index, key];
    if (created === undefined) continue;
    if (created > latestToday) yield { path: at("created"), message: `got "${created}", which is yet to come: write the day it was accepted` };
    if (expires === undefined) continue;
    const latest = oneYearAfter(created);
    if (expires <= created)
      yield { path: at("expires"), message: `got "${expires}", which is not after the day it was created, ${created}: write a later day` };
    else if (expires > latest)
      yield { path: at("expires"), message: `got "${expires}", more than 12 months after ${created}; expected ${latest} at the latest: shorten it` };
  }
}

/** The same day a year later; 28 February after a leap day. */
function oneYearAfter(date: string): string {
  const [year, rest] = [Number(date.slice(0, 4)), date.slice(4)];
  return `${String(year + 1).padStart(4, "0")}${rest === "-02-29" ? "-02-28" : rest}`;
}

/** Are the stacks of a deployment file all that the exceptions are about? Another deployment may be judged by the same file, and leaves a part of it unused. */
export function isRegisterOf(exceptions: LoadedExceptions, deploymentFile: string): boolean {
  return exceptions.deployment === undefined || exceptions.deployment === path.resolve(deploymentFile);
}
