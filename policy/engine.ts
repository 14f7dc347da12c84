import type { Finding, Graph, Resource, Rule, Verdict } from "./model";

/** Answers of one rule, counted. */
export interface RuleAnswers {
  readonly rule: Rule;
  pass: number;
  notApplicable: number;
}

/** What the rules said of a graph. */
export interface Evaluation {
  /** One for each answer that is not a pass, in the order of rules and files; no exception applied yet. */
  readonly findings: readonly Finding[];
  readonly answers: readonly RuleAnswers[];
}

/**
 * Puts every rule to every resource of its types. A rule that throws has failed on that resource: a bug in a rule must not open the gate.
 * @param origin the deployment entry that made a stack, when known
 */
export function evaluate(graph: Graph, rules: readonly Rule[], origin: (stack: string) => Finding["origin"] = () => undefined): Evaluation {
  const findings: Finding[] = [];
  const answers: RuleAnswers[] = [];
  const groups: Readonly<Record<string, readonly Resource[]>> = {
    "*": graph.resources.filter((r) => r.kind === "managed"),
    "data.*": graph.resources.filter((r) => r.kind === "data"),
  };
  const configured = (type: string) => groups[type] ?? graph.ofType(type);
  const changed = (type: string) => graph.changes(type === "*" ? undefined : type);
  for (const rule of rules) {
    const answer: RuleAnswers = { rule, pass: 0, notApplicable: 0 };
    answers.push(answer);
    const about = rule.resourceTypes.flatMap(rule.subject === "change" ? changed : configured);
    for (const resource of about) {
      const verdict = ask(rule, resource, graph);
      if (verdict.state === "pass") answer.pass++;
      else if (verdict.state === "notApplicable") answer.notApplicable++;
      else findings.push(toFinding(rule, resource, verdict, origin(resource.stack)));
    }
  }
  return { findings, answers };
}

function ask(rule: Rule, resource: Resource, graph: Graph): Verdict {
  try {
    return rule.evaluate(resource, graph);
  } catch (error) {
    const message = `the rule itself failed: ${error instanceof Error ? error.message : String(error)}`;
    return { state: "fail", attribute: "", actual: undefined, expected: "an answer", message };
  }
}

function toFinding(rule: Rule, resource: Resource, verdict: Exclude<Verdict, { state: "pass" | "notApplicable" }>, origin: Finding["origin"]): Finding {
  return {
    rule: rule.id,
    title: rule.title,
    controls: rule.controls,
    source: "baseline",
    severity: rule.severity,
    state: verdict.state,
    stack: resource.stack,
    address: resource.address,
    constructPath: resource.constructPath,
    file: resource.file,
    line: undefined,
    origin,
    attribute: verdict.attribute === "" ? undefined : verdict.attribute,
    actual: verdict.state === "fail" ? verdict.actual : undefined,
    expected: verdict.state === "fail" ? verdict.expected : undefined,
    message: verdict.state === "fail" ? (verdict.message ?? describe(verdict)) : `${verdict.attribute} cannot be told: ${verdict.why}`,
    rationale: rule.rationale,
    remediation: rule.remediation,
    references: rule.references,
    exception: undefined,
  };
}

function describe({ attribute, actual, expected }: { attribute: string; actual: Finding["actual"]; expected: string }): string {
  return `${attribute} is ${actual === undefined ? "absent" : typeof actual === "string" ? `"${actual}"` : JSON.stringify(actual)}, expected ${expected}`;
}
