import type { Finding } from "../policy/model";
import { describeFinding, fileOf, placeOf } from "./describe-finding";
import { sortFindings, verdictOf } from "./group";
import { clip, count, plain } from "./plain-text";
import type { Report } from "./report";

// What GitHub keeps of one job; more would push out the annotations of other steps.
const most = 50;

/**
 * Workflow commands that annotate a pull request, worst first, with a closing line.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function renderGithub(report: Report): string {
  const findings = sortFindings(report).blocking.flatMap((group) => group.findings);
  const verdict = verdictOf(report);
  const left = findings.length - most;
  const rest = left > 0 ? `; ${count(left, "more finding is", "more findings are")} not annotated` : "";
  const closing = command("notice", { title: plain(report.tool.name) }, `${verdict.blocked ? "blocked" : "holds"}: ${verdict.words}${rest}`);
  return `${[...findings.slice(0, most).map(annotation), closing].join("\n")}\n`;
}

function annotation(finding: Finding): string {
  // The deployment entry is what the change touched and what GitHub can show; the JSON is made from it and seldom committed.
  const at = finding.origin ?? (finding.file === "" ? undefined : { file: finding.file, line: finding.line });
  const judged = finding.origin && fileOf(finding);
  const message = [
    `${placeOf(finding)}: ${describeFinding(finding)}`,
    `fix: ${clip(plain(finding.remediation), 600)}`,
    finding.controls.length > 0 ? `controls: ${plain(finding.controls.join(", "))}` : undefined,
    judged && `judged: ${judged}`,
  ];
  return command(
    "error",
    {
      file: at && plain(at.file.replaceAll("\\", "/")),
      line: at?.line === undefined ? undefined : String(Math.max(1, at.line)),
      title: `${plain(finding.rule)} (${finding.severity})`,
    },
    message.filter((part) => part !== undefined).join("\n"),
  );
}

function command(name: "error" | "notice", properties: Readonly<Record<string, string | undefined>>, message: string): string {
  const written = Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${escapeProperty(value)}`]));
  return `::${name} ${written.join(",")}::${escapeData(message)}`;
}

// The runner undoes exactly these, and splits its log at carriage returns and line feeds.
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
