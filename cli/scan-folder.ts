import type { CheckovResult, Framework } from "checkov-wrapper";
import type { StackJson } from "../policy/stack-json";
import { UsageError } from "./exit-codes";

/**
 * Runs Checkov over a folder: on HCL and on JSON each by its own of Checkov's readers.
 * @param stacks what was read of the folder
 */
export async function scanFolder(
  directory: string,
  stacks: readonly StackJson[],
  run: typeof import("checkov-wrapper").runCheckov,
  onProgress: (message: string) => void,
): Promise<CheckovResult> {
  const files = stacks.flatMap(filesOf);
  const unread = files.find((file) => /\.tofu(?:\.json)?$/.test(file));
  if (unread !== undefined) {
    throw new UsageError(`checkov reads no files of OpenTofu alone - got ${unread}; call it *.tf, or leave Checkov out with --no-checkov`);
  }
  const isHcl = files.some((file) => file.endsWith(".tf"));
  const isJson = files.some((file) => file.endsWith(".json"));
  const frameworks: readonly Framework[] = [...(isHcl ? ["terraform" as const] : []), ...(isJson || !isHcl ? ["terraform_json" as const] : [])];
  const results: CheckovResult[] = [];
  for (const framework of frameworks) results.push(await run({ directory, framework, onProgress }));
  const [first, second] = results;
  if (first === undefined) throw new Error("checkov was not run");
  return second === undefined ? first : both(first, second);
}

/** The files of a stack that hold managed resources: where there are none, Checkov has nothing to prove that it looked. */
function filesOf({ file, json, written }: StackJson): readonly string[] {
  if (written === undefined) return json.resource === undefined ? [] : [file];
  return [...written].filter(([address]) => !/^(?:data|provider|terraform)\.|^stack$/.test(address)).map(([, at]) => at.file);
}

function both(a: CheckovResult, b: CheckovResult): CheckovResult {
  return {
    ...a,
    files: [...a.files, ...b.files],
    resources: a.resources + b.resources,
    records: [...a.records, ...b.records],
    unchecked: [...a.unchecked, ...b.unchecked],
    inlineSkips: [...a.inlineSkips, ...b.inlineSkips],
    unusedSuppressions: [...a.unusedSuppressions, ...b.unusedSuppressions],
    durationMs: a.durationMs + b.durationMs,
    checkovMs: a.checkovMs + b.checkovMs,
  };
}
