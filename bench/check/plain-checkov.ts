import { install } from "checkov-wrapper";
import { type Run, run } from "../child";

/** Runs the pinned Checkov over a folder as its own documentation says, without the wrapper. */
export async function plainCheckov(folder: string): Promise<Run> {
  const { python } = await install();
  // Its look for a newer version goes over the network, and would make it slower than it is.
  const env = { ...process.env, CKV_SKIP_PACKAGE_UPDATE_CHECK: "true" };
  return run(python, ["-m", "checkov.main", "-d", folder, "--framework", "terraform_json", "-o", "json", "--skip-download"], { env, exitCodes: [0, 1] });
}

/** What Checkov did. @throws when it did not read all the files */
export function checksIn({ stdout }: Run, files: number): number {
  const { summary, results } = JSON.parse(stdout) as {
    summary: { passed: number; failed: number; parsing_errors: number };
    results: Record<"passed_checks" | "failed_checks", { file_path: string }[]>;
  };
  const read = new Set([...results.passed_checks, ...results.failed_checks].map((record) => record.file_path));
  if (summary.parsing_errors > 0 || read.size !== files) throw new Error(`plain Checkov judged ${read.size} of ${files} files: ${JSON.stringify(summary)}`);
  return summary.passed + summary.failed;
}
