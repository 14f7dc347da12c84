import type { Finding } from "../policy/model";

const mostPlaces = 30;

/** Violations as a person reads them who ran a synthesis: by rule, each place on a line, the controls and the fix once. */
export function describeViolations(findings: readonly Finding[]): string {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  const violations = findings.length === 1 ? "1 violation" : `${findings.length} violations`;
  const rules = byRule.size === 1 ? "1 rule" : `${byRule.size} rules`;
  return [`the policy does not hold: ${violations} of ${rules}, nothing was written`, ...[...byRule.values()].map(describeRule)].join("\n\n");
}

function describeRule(findings: readonly Finding[]): string {
  const [first] = findings;
  if (first === undefined) return "";
  const places = findings.slice(0, mostPlaces).map((finding) => `  ${placeOf(finding)}: ${finding.message}`);
  const more = findings.length > mostPlaces ? [`  … and ${findings.length - mostPlaces} more; \`baseline review\` lists them all in its reports`] : [];
  return [
    `${first.rule} (${first.severity}): ${first.title}`,
    ...places,
    ...more,
    `  controls: ${first.controls.join(", ")}`,
    `  fix: ${first.remediation}`,
  ].join("\n");
}

function placeOf({ constructPath, stack, address, file, line, origin }: Finding): string {
  if (stack === "") return line === undefined ? file : `${file}:${line}`;
  const from = origin === undefined ? "" : ` (from ${origin.file}:${origin.line})`;
  return `${constructPath ?? `${stack}/${address}`}${from}`;
}
