import type { LoadedExceptions } from "../config/load-exceptions";
import { type Evaluation, evaluate, type RuleAnswers } from "./engine";
import { applyExceptions, type ExceptionUse } from "./exceptions";
import { buildGraph } from "./graph";
import { locateFindings } from "./locate";
import { blocks, type Counts, type Finding, type Graph, type Rule, severities } from "./model";
import type { StackJson } from "./stack-json";

/** What the rules said of some stacks, before exceptions. */
export interface Opinion extends Evaluation {
  readonly graph: Graph;
}

/** Everything that was found, exceptions applied. */
export interface Judgement {
  /** Does the gate close? */
  readonly blocked: boolean;
  /** Worst first, then by rule and place. */
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  /** The same for each rule, in the order of the pack. */
  readonly rules: readonly { readonly rule: Rule; readonly counts: Counts }[];
  readonly exceptions: readonly ExceptionUse[];
}

/** Puts the rules to the stacks. @param origin the deployment entry that made a stack, when known */
export function examine(stacks: readonly StackJson[], rules: readonly Rule[], origin?: (stack: string) => Finding["origin"]): Opinion {
  const graph = buildGraph(stacks);
  return { graph, ...evaluate(graph, rules, origin) };
}

/**
 * Applies the exceptions and counts.
 * @param checkov what Checkov found, judged by the same exceptions; undefined when it did not run
 * @param today the day the exceptions are held against
 * @param complete whether the stacks are all that the register is about; if not, exceptions for stacks that are not there are left alone, and not listed
 */
export function conclude(opinion: Opinion, checkov: readonly Finding[] | undefined, register: LoadedExceptions, today: Date, complete = true): Judgement {
  const rules = opinion.answers.map(({ rule }) => rule);
  const { findings, uses } = applyExceptions(
    [...opinion.findings, ...(checkov ?? [])],
    register,
    rules,
    today,
    checkov !== undefined,
    complete ? undefined : opinion.graph.stacks,
  );
  const sorted = [...locateFindings(findings, opinion.graph)].sort(byWeight);
  const counted = opinion.answers.map((answer) => ({ rule: answer.rule, counts: countsOf(answer, sorted) }));
  const elsewhere = tally(sorted.filter((f) => f.source !== "baseline"));
  const onChanges = new Set(rules.filter((rule) => rule.subject === "change").map((rule) => rule.id));
  const planned = opinion.graph.changes().length > 0;
  // Without a plan, an exception from a rule on changes has nothing to be about.
  const isAbout = ({ exception, covers }: ExceptionUse) => covers > 0 || (complete && (planned || !onChanges.has(exception.rule)));
  const counts = counted.reduce((sum, { counts: c }) => add(sum, c), { pass: 0, notApplicable: 0, ...elsewhere });
  return { blocked: sorted.some(blocks), findings: sorted, counts, rules: counted, exceptions: uses.filter(isAbout) };
}

function countsOf(answer: RuleAnswers, findings: readonly Finding[]): Counts {
  return { pass: answer.pass, notApplicable: answer.notApplicable, ...tally(findings.filter((f) => f.rule === answer.rule.id)) };
}

function tally(findings: readonly Finding[]): Pick<Counts, "fail" | "unknown" | "excepted"> {
  const of = (state: Finding["state"]) => findings.filter((f) => f.state === state).length;
  return { fail: of("fail"), unknown: of("unknown"), excepted: of("excepted") };
}

function add(a: Counts, b: Counts): Counts {
  return {
    pass: a.pass + b.pass,
    fail: a.fail + b.fail,
    unknown: a.unknown + b.unknown,
    excepted: a.excepted + b.excepted,
    notApplicable: a.notApplicable + b.notApplicable,
  };
}

const states: readonly Finding["state"][] = ["fail", "unknown", "excepted"];

function byWeight(a: Finding, b: Finding): number {
  const weight = (f: Finding) => (blocks(f) ? 0 : 100) + severities.indexOf(f.severity) * 10 + states.indexOf(f.state);
  return weight(a) - weight(b) || compare(a.rule, b.rule) || compare(a.stack, b.stack) || compare(a.address, b.address);
}

/** Orders texts by their characters, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
