import picomatch from "picomatch";
import type { Exception } from "../config/exceptions";
import type { LoadedExceptions, LocatedException } from "../config/load-exceptions";
import type { Finding, Location, Rule } from "./model";

/** What became of an exception in this run. */
export interface ExceptionUse {
  readonly exception: LocatedException;
  /** Whole days until it ends; negative when it is over. */
  readonly daysLeft: number;
  readonly covers: number;
}

const dayMs = 86_400_000;

/** Days from `today` to the end of the ISO date `until`; 0 on the day itself. */
export function daysUntil(until: string, today: Date): number {
  const now = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
  return Math.round((Date.parse(`${until}T00:00:00Z`) - now) / dayMs);
}

/**
 * Marks the findings that an exception covers, and adds a finding for every exception that is malformed, expired, unused, over-broad,
 * covers more than it was written for, names a rule that does not exist, or one that nothing may silence. Those cannot be excepted themselves.
 * @param rules every rule there is; Checkov's checks count as known by their id
 * @param checkovRan whether its findings are among them: without, an exception from one of its checks is not unused
 * @param onlyOf the stacks that were judged, when they are not all that the register is about: exceptions for others are left alone
 * @see NOR-EXC-01, NOR-EXC-02, NOR-EXC-03
 */
export function applyExceptions(
  findings: readonly Finding[],
  register: LoadedExceptions,
  rules: readonly Rule[],
  today: Date,
  checkovRan: boolean,
  onlyOf?: readonly string[],
): { findings: readonly Finding[]; uses: readonly ExceptionUse[] } {
  const used = new Map<LocatedException, number>();
  const inForce = register.exceptions.filter((e) => problemOf(e, rules, today) === undefined).map((e) => ({ exception: e, covers: picomatch(e.scope) }));
  const marked = findings.map((finding) => {
    if (finding.source === "gate") return finding;
    const match = inForce.find(({ exception, covers }) => exception.rule === finding.rule && scopesOf(finding).some((scope) => covers(scope)));
    if (match === undefined) return finding;
    const { exception } = match;
    used.set(exception, (used.get(exception) ?? 0) + 1);
    const { reason, owner, ticket, expires } = exception;
    return { ...finding, state: "excepted" as const, exception: { reason, owner, ticket, expires } };
  });
  const broken = register.exceptions.flatMap((exception) => {
    const covered = used.get(exception) ?? 0;
    const needed = covered > 0 || isIdle(exception, rules, checkovRan) || isElsewhere(exception, onlyOf);
    const tooMany = covered > (exception.covers ?? covered) ? moreThanDeclared : undefined;
    const problem = problemOf(exception, rules, today) ?? tooMany ?? (needed ? undefined : unused);
    if (problem === undefined) return [];
    return [toFinding(problem, problem.message(exception, covered), exception.scope, { file: register.file, line: exception.line })];
  });
  const malformed = (register.malformed ?? []).map(({ file, line = 1, message }) => toFinding(malformedEntry, message, `line ${line}`, { file, line }));
  const uses = register.exceptions.map((exception) => ({ exception, daysLeft: daysUntil(exception.expires, today), covers: used.get(exception) ?? 0 }));
  return { findings: [...marked, ...broken, ...malformed], uses };
}

/** Only what is wrong with the exceptions themselves, held against what the rules found in these stacks; Checkov did not run. */
export function exceptionFindings(
  findings: readonly Finding[],
  register: LoadedExceptions,
  rules: readonly Rule[],
  today: Date,
  stacks: readonly string[],
): readonly Finding[] {
  return applyExceptions(findings, register, rules, today, false, stacks).findings.filter(({ source }) => source === "gate");
}

/** The names a finding answers to in a scope: its construct, and its address behind the stack. */
function scopesOf(finding: Finding): string[] {
  const { stack, address, constructPath } = finding;
  // The construct's path is a note in the JSON: one that names another stack is not believed.
  return [`${stack}/${address}`, ...(constructPath?.startsWith(`${stack}/`) ? [constructPath] : [])];
}

interface Problem {
  readonly rule: string;
  readonly title: string;
  readonly message: (exception: Exception, covered: number) => string;
  readonly remediation: string;
  readonly control: string;
}

const unused: Problem = {
  rule: "exceptions/unused",
  title: "every exception covers something",
  message: (e) => `the exception from ${e.rule} for ${e.scope} covers nothing`,
  remediation: "delete it: what it excused is gone, or its scope is misspelt",
  control: "NOR-EXC-02",
};

const expired: Problem = {
  rule: "exceptions/expired",
  title: "no exception outlives its end",
  message: (e) => `the exception from ${e.rule} for ${e.scope} expired on ${e.expires}`,
  remediation: "mend what it excused, or have its owner accept the risk again with a new end",
  control: "NOR-EXC-02",
};

const unknownRule: Problem = {
  rule: "exceptions/unknown-rule",
  title: "every exception names a rule that exists",
  message: (e) => `the exception for ${e.scope} names the rule ${e.rule}, which does not exist`,
  remediation: "name a rule as `baseline rules` lists them, or a Checkov check",
  control: "NOR-EXC-01",
};

const forbidden: Problem = {
  rule: "exceptions/forbidden",
  title: "rules that nothing may silence are not excepted",
  message: (e) => `${e.rule} cannot be excepted`,
  remediation: "mend the violation; this rule has no exceptions",
  control: "NOR-EXC-03",
};

const moreThanDeclared: Problem = {
  rule: "exceptions/over-broad",
  title: "no exception covers more than it was written for",
  message: (e, covered) => `the exception from ${e.rule} for ${e.scope} covers ${covered} findings, and was written for ${e.covers}`,
  remediation: "look at what is new behind the scope: mend it, or have the owner accept it and raise covers",
  control: "NOR-EXC-02",
};

const overBroad: Problem = {
  rule: "exceptions/over-broad",
  title: "every exception names a stack and a place in it",
  message: (e) => `the exception from ${e.rule} has the scope ${e.scope}, which is too wide`,
  remediation: "name the stack and what in it is excused, in letters and with no other wildcards than *, ** and ?, such as prod-owner-skd/Storage/**",
  control: "NOR-EXC-02",
};

const malformedEntry = {
  rule: "exceptions/malformed",
  title: "every exception says all that it must, in the form it must have",
  remediation: "complete the entry; until then it excuses nothing",
  control: "NOR-EXC-01",
};

function problemOf(exception: Exception, rules: readonly Rule[], today: Date): Problem | undefined {
  const rule = rules.find((r) => r.id === exception.rule);
  if (rule === undefined && !isCheckov(exception)) return unknownRule;
  if (rule?.exceptable === false) return forbidden;
  if (isOverBroad(exception.scope)) return overBroad;
  return daysUntil(exception.expires, today) >= 0 ? undefined : expired;
}

function isCheckov({ rule }: Exception): boolean {
  return /^CKV2?_[A-Z]+_\d+$/.test(rule);
}

/** May it cover nothing for a good reason? A change is there in one plan and gone in the next: only its end ends an exception from a rule on changes. */
function isIdle(exception: Exception, rules: readonly Rule[], checkovRan: boolean): boolean {
  if (isCheckov(exception)) return !checkovRan;
  return rules.find((rule) => rule.id === exception.rule)?.subject === "change";
}

function isElsewhere({ scope }: Exception, onlyOf: readonly string[] | undefined): boolean {
  const [named = ""] = scope.split("/", 1);
  if (onlyOf === undefined || named === "") return false;
  const inStack = picomatch(named);
  return !onlyOf.some((stack) => inStack(stack));
}

function isOverBroad(scope: string): boolean {
  const [stack = "", ...rest] = scope.split("/");
  // Of picomatch's signs only * and ? are for scopes: with the others a few letters can stand for everything.
  if (/[{}()[\]!+@|\\]/.test(scope)) return true;
  return !/[a-z0-9]/i.test(rest.join("/")) || !/[a-z0-9]{2,}/i.test(stack) || stack.includes("**");
}

function toFinding(problem: Pick<Problem, "rule" | "title" | "remediation" | "control">, message: string, address: string, at: Location): Finding {
  return {
    rule: problem.rule,
    title: problem.title,
    controls: [problem.control],
    source: "gate",
    severity: "high",
    state: "fail",
    stack: "",
    address,
    constructPath: undefined,
    file: at.file,
    line: at.line,
    origin: undefined,
    attribute: undefined,
    actual: undefined,
    expected: undefined,
    message,
    rationale: "an exception that nobody watches becomes the rule",
    remediation: problem.remediation,
    references: [],
    exception: undefined,
  };
}
