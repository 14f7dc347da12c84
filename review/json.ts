import type { Finding } from "../policy/model";
import type { Report } from "./report";

// Written out so that each finding has the same keys in the same order; the type makes the list complete.
const findingKeys: Readonly<Record<keyof Finding, true>> = {
  rule: true,
  title: true,
  controls: true,
  source: true,
  severity: true,
  state: true,
  stack: true,
  address: true,
  constructPath: true,
  file: true,
  line: true,
  origin: true,
  attribute: true,
  actual: true,
  expected: true,
  message: true,
  rationale: true,
  remediation: true,
  references: true,
  exception: true,
};

const keys = Object.keys(findingKeys) as readonly (keyof Finding)[];

/** The report for programs: `findings.json` and `--format json`. What is not known is null, never left out. */
export function renderJson(report: Report): string {
  const { stacks, resources, rules, pass, fail, unknown, excepted, notApplicable, durationMs } = report.summary;
  const shape = {
    schemaVersion: 1,
    tool: report.tool,
    input: { kind: report.input.kind, path: report.input.path },
    deployment: report.deployment,
    summary: { stacks, resources, rules, pass, fail, unknown, excepted, notApplicable, durationMs },
    findings: report.findings.map((finding) => Object.fromEntries(keys.map((key) => [key, finding[key]]))),
    exceptions: report.exceptions,
    stacks: report.stacks,
    tools: report.tools,
    changes: report.changes,
    plans: report.plans,
  };
  return `${JSON.stringify(shape, (_, value) => (value === undefined ? null : value), 2)}\n`;
}
