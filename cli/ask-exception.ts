import { createInterface } from "node:readline/promises";
import { complaintOf } from "../config/add-exception";
import type { Exception } from "../config/exceptions";
import { suggest } from "../config/suggest";
import { allRules } from "../policy/packs/all";
import { UsageError } from "./exit-codes";

/** What was said on the command line. */
export interface GivenAnswers {
  readonly rule?: string;
  readonly scope?: string;
  readonly covers?: string;
  readonly reason?: string;
  readonly likelihood?: string;
  readonly consequence?: string;
  readonly acceptedBy?: string;
  readonly compensation?: string;
  readonly owner?: string;
  readonly ticket?: string;
  readonly expires?: string;
}

type Field = keyof GivenAnswers;

const questions: readonly { readonly field: Field; readonly option: string; readonly question: string; readonly optional?: true }[] = [
  { field: "rule", option: "--rule", question: "Rule, as `baseline rules` lists it, or a Checkov check" },
  { field: "scope", option: "--scope", question: "Scope, such as prod-keys/Vault/Resource" },
  { field: "covers", option: "--covers", question: "How many findings it covers (empty: not said)", optional: true },
  { field: "reason", option: "--reason", question: "Why, in at least 20 characters" },
  { field: "likelihood", option: "--likelihood", question: "How likely is harm: low, medium or high" },
  { field: "consequence", option: "--consequence", question: "How bad would it be: low, medium or high" },
  { field: "acceptedBy", option: "--accepted-by", question: "Who carries the risk" },
  { field: "compensation", option: "--compensation", question: "What is done instead (empty: nothing)", optional: true },
  { field: "owner", option: "--owner", question: "Who must end it" },
  { field: "ticket", option: "--ticket", question: "Ticket" },
  { field: "expires", option: "--expires", question: "Last day, such as 2027-03-31, at most 12 months from today" },
];

/** Where answers come from, and where questions go. */
export interface Person {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

/** Takes what was said and asks for the rest, again where an answer may not stand. @throws UsageError when there is nobody to ask, or what was said is wrong */
export async function askException(given: GivenAnswers, person: Person = { input: process.stdin, output: process.stderr }): Promise<Exception> {
  const answers: Partial<Record<Field, string>> = {};
  for (const { field, option } of questions) {
    const value = given[field];
    const wrong = value === undefined ? undefined : problemOf(field, value);
    if (wrong !== undefined) throw new UsageError(`cannot take ${option} ${JSON.stringify(value)} - ${wrong}`);
    if (value !== undefined) answers[field] = value;
  }
  const open = questions.filter(({ field, optional }) => answers[field] === undefined && !(optional && !person.input.isTTY));
  if (open.length > 0 && !person.input.isTTY) {
    throw new UsageError(`there is nobody to ask: say ${open.map(({ option }) => option).join(", ")} too`);
  }
  if (open.length > 0) await ask(open, answers, person);
  return toException(answers as Record<Field, string>);
}

async function ask(open: readonly (typeof questions)[number][], answers: Partial<Record<Field, string>>, person: Person): Promise<void> {
  const lines = createInterface(person);
  try {
    for (const { field, question, optional } of open) {
      for (;;) {
        const answer = (await lines.question(`${question}: `)).trim();
        if (answer === "" && optional) break;
        const wrong = problemOf(field, answer);
        if (wrong === undefined) {
          answers[field] = answer;
          break;
        }
        person.output.write(`  ${wrong}\n`);
      }
    }
  } finally {
    lines.close();
  }
}

function problemOf(field: Field, value: string): string | undefined {
  if (value.trim() === "") return "it is empty";
  if (field === "rule") return ruleProblem(value);
  if (field === "covers") return /^[1-9]\d*$/.test(value) ? undefined : "expected a whole number, 1 or more";
  return complaintOf(field, value);
}

function ruleProblem(id: string): string | undefined {
  if (/^CKV2?_[A-Z]+_\d+$/.test(id)) return undefined;
  const rule = allRules.find((r) => r.id === id);
  if (rule?.exceptable === false) return "nothing may silence this rule: mend the violation";
  if (rule !== undefined) return undefined;
  const close = suggest(
    id,
    allRules.map((r) => r.id),
  );
  return `there is no such rule${close === undefined ? "; `baseline rules` lists them" : `: did you mean "${close}"?`}`;
}

function toException(a: Record<Field, string>): Exception {
  return {
    rule: a.rule,
    scope: a.scope,
    ...(a.covers !== undefined && { covers: Number(a.covers) }),
    reason: a.reason,
    risk: { likelihood: a.likelihood, consequence: a.consequence, acceptedBy: a.acceptedBy } as Exception["risk"],
    ...(a.compensation !== undefined && { compensation: a.compensation }),
    owner: a.owner,
    ticket: a.ticket,
    created: new Date().toISOString().slice(0, 10),
    expires: a.expires,
  };
}
