import { writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { CheckovResult } from "checkov-wrapper";
import { temporaryFolder } from "../offline/temporary-folder";
import { redactedPlan } from "../policy/plan/redacted";

/** Runs Checkov on a plan without its secrets; undefined when nothing in it is of Azure, as where all is destroyed. */
export async function scanPlan(
  file: string,
  run: typeof import("checkov-wrapper").runCheckov,
  onProgress: (message: string) => void,
): Promise<CheckovResult | undefined> {
  const plan = redactedPlan(file);
  if (plan.resources === 0) return undefined;
  // Such a folder is its owner's alone.
  const folder = temporaryFolder(os.tmpdir(), "baseline-plan-");
  try {
    const copy = path.join(folder.path, "plan.json");
    writeFileSync(copy, plan.text);
    const result = await run({ files: [copy], framework: "terraform_plan", onProgress });
    const shown = file.split(path.sep).join("/");
    // A plan is one line.
    const lines: readonly [number, number] = [1, 1];
    return {
      ...result,
      files: [shown],
      records: result.records.map((record) => Object.create(record, { file: { value: shown }, fileLineRange: { value: lines } })),
    };
  } finally {
    folder.remove();
  }
}
