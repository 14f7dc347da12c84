import { CheckovError } from "./errors";
import type { ProcessResult } from "./process";
import type { Framework } from "./types";

/** The parts of a record of Checkov's JSON that are used. */
export interface RawRecord {
  readonly check_id: string;
  readonly check_name: string;
  readonly check_result: { readonly result: string; readonly evaluated_keys?: readonly string[] };
  readonly file_path: string;
  readonly file_line_range: readonly [number, number];
  readonly resource: string;
  readonly guideline?: string | null;
}

/** Checkov's report, known to be one of a scan that took place. */
export interface RawReport {
  readonly version: string;
  readonly records: readonly RawRecord[];
}

/** Reads what Checkov printed; whatever is not a whole report of this framework is a `CheckovError`. */
export function readReport(ended: ProcessResult, framework: Framework, originalName: (copy: string) => string): RawReport {
  const { code, signal, stdout, stderr } = ended;
  // It is told to exit 0 whatever it finds, so that anything else is a failure of the tool.
  if (code !== 0) throw new CheckovError("crashed", `checkov ended with ${code === null ? `signal ${signal}` : `exit code ${code}`}; expected 0`, stderr);
  if (stdout.trim() === "") throw new CheckovError("no-output", "checkov ended with exit code 0 and printed nothing; expected a report", stderr);
  let printed: unknown;
  try {
    printed = JSON.parse(stdout);
  } catch (error) {
    throw new CheckovError(
      "bad-output",
      `checkov's report is not JSON - ${(error as Error).message}; it begins with ${JSON.stringify(stdout.slice(0, 200))}`,
      stderr,
    );
  }
  const reports = Array.isArray(printed) ? printed : [printed];
  const report = reports.find((each) => each?.check_type === framework);
  if (!report) {
    throw new CheckovError("incomplete", `checkov scanned nothing: its report has no part for ${framework}`, stderr);
  }
  const { results, summary } = report;
  const kinds = ["passed_checks", "failed_checks", "skipped_checks"] as const;
  if (!kinds.every((kind) => Array.isArray(results?.[kind])) || typeof summary?.checkov_version !== "string") {
    throw new CheckovError("bad-output", "checkov's report lacks its results or its summary; expected the JSON report of Checkov 3", stderr);
  }
  const unparsed: unknown[] = results.parsing_errors ?? [];
  if (unparsed.length > 0 || summary.parsing_errors > 0) {
    const names = unparsed.map((name) => originalName(String(name))).join(", ");
    throw new CheckovError("parse-errors", `checkov could not read ${names || `${summary.parsing_errors} files`}; nothing is proven about them`, stderr);
  }
  const records: RawRecord[] = kinds.flatMap((kind) => results[kind]);
  const odd = records.find((record) => !isRecord(record));
  if (odd) throw new CheckovError("bad-output", `checkov's report holds a record that is none: ${JSON.stringify(odd).slice(0, 200)}`, stderr);
  return { version: summary.checkov_version, records };
}

function isRecord(record: RawRecord): boolean {
  return (
    typeof record?.check_id === "string" &&
    typeof record.check_name === "string" &&
    typeof record.check_result?.result === "string" &&
    typeof record.file_path === "string" &&
    typeof record.resource === "string" &&
    Array.isArray(record.file_line_range)
  );
}
