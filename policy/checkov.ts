import type { Finding, Graph, Rule, Severity } from "./model";
import { asList } from "./stack-json";

/** What the mapping reads of one of Checkov's results. */
export interface CheckovRecord {
  readonly file: string;
  readonly address: string;
  readonly checkId: string;
  readonly checkName: string;
  readonly result: "passed" | "failed";
  readonly evaluatedKeys: readonly string[];
  readonly guideline: string | undefined;
  readonly fileLineRange: readonly [number, number];
}

/** A check of Checkov's that cannot be trusted on azurerm 4.x, and why. */
export interface CheckovCorrection {
  readonly id: string;
  readonly verdict: string;
  readonly reason: string;
}

/** Checkov's failures as findings, and how many were left to our own rules. */
export interface CheckovFindings {
  readonly findings: readonly Finding[];
  /** Failures of checks that are dead or wrong, by check: our rule for the same ground decides instead. */
  readonly replaced: ReadonlyMap<string, number>;
}

/**
 * Turns Checkov's failed checks into findings. A check that is known to be wrong, and whose ground one of our rules covers, is left to that rule;
 * every other failure counts. Checkov has no severities of its own offline: a check has that of the rule that covers its ground, else medium.
 * @see NOR-EXC-04
 */
export function checkovFindings(
  records: readonly CheckovRecord[],
  corrections: readonly CheckovCorrection[],
  rules: readonly Rule[],
  graph: Graph,
  origin: (stack: string) => Finding["origin"] = () => undefined,
): CheckovFindings {
  const wrong = new Set(corrections.filter((c) => c.verdict !== "falseNegative").map((c) => c.id));
  const covering = new Map(rules.flatMap((rule) => rule.checkov.map((id) => [id, rule] as const)));
  const resources = new Map(
    graph.resources.toReversed().flatMap((r) => [r.address, unindexed(r.address)].map((address) => [`${r.file}\0${address}`, r] as const)),
  );
  for (const r of graph.resources) resources.set(`${r.file}\0${r.address}`, r);
  const replaced = new Map<string, number>();
  const findings: Finding[] = [];
  for (const record of records) {
    if (record.result === "passed") continue;
    const rule = covering.get(record.checkId);
    // Checkov does not work out every count and for_each: it then names the block, for which its first instance stands.
    const resource = resources.get(`${record.file}\0${record.address}`);
    const isJudged = resource !== undefined && rule?.resourceTypes.some((type) => type === resource.type || type === "*");
    if (isJudged && wrong.has(record.checkId)) {
      replaced.set(record.checkId, (replaced.get(record.checkId) ?? 0) + 1);
      continue;
    }
    const stack = resource?.stack ?? "";
    findings.push({
      rule: record.checkId,
      title: record.checkName,
      controls: rule?.controls ?? [],
      source: "checkov",
      severity: rule?.severity ?? defaultSeverity,
      state: "fail",
      stack,
      address: record.address,
      constructPath: resource?.constructPath,
      file: record.file,
      line: record.fileLineRange[0],
      origin: origin(stack),
      attribute: record.evaluatedKeys[0],
      actual: undefined,
      expected: undefined,
      message: `Checkov: ${record.checkName}`,
      rationale: rule?.rationale,
      remediation: rule?.remediation ?? "see the check's guideline",
      references: asList(record.guideline).map(String),
      exception: undefined,
    });
  }
  return { findings, replaced };
}

/** An address of HCL without the keys of its instances. */
function unindexed(address: string): string {
  return address.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, "");
}

const defaultSeverity: Severity = "medium";
