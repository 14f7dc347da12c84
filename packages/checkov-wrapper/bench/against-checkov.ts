/**
 * The wrapper against plain Checkov on one folder of Terraform JSON, each in turn so that a busy machine slows both:
 * `node -r tsx/cjs packages/checkov-wrapper/bench/against-checkov.ts cdktf.out [times]`
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { install } from "../index";

const [folder = "cdktf.out", times = "5"] = process.argv.slice(2);
const bin = path.join(__dirname, "..", "bin", "checkov-wrapper.js");

function timed(command: string, args: readonly string[]): { readonly ms: number; readonly out: string } {
  const before = performance.now();
  const { stdout, status, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 29, env: { ...process.env, LOG_LEVEL: "ERROR" } });
  if (status === null || status > 1) throw new Error(stderr);
  return { ms: performance.now() - before, out: stdout };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function main(): Promise<void> {
  const { python } = await install();
  const plain = ["-I", "-m", "checkov.main", "-d", folder, "--framework", "terraform_json", "--skip-download", "--soft-fail", "-o", "json", "--compact"];
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let run = 0; run < Number(times); run++) {
    const wrapped = timed(process.execPath, [bin, "scan", folder, "--json"]);
    const alone = timed(python, plain);
    ours.push(wrapped.ms);
    theirs.push(alone.ms);
    if (run > 0) continue;
    const { records, resources, files, unchecked } = JSON.parse(wrapped.out);
    const { passed, failed } = JSON.parse(alone.out).summary;
    const count = (result: string) => records.filter((record: { result: string }) => record.result === result).length;
    console.log(
      `${files.length} files, ${resources} resources, ${unchecked.length} unchecked; passed ${count("passed")} and ${passed}, failed ${count("failed")} and ${failed}`,
    );
  }
  const [mine, its] = [median(ours), median(theirs)];
  console.log(`wrapper ${Math.round(mine)} ms, Checkov ${Math.round(its)} ms (medians of ${times}): ${(mine / its).toFixed(2)} x; the bound is 1.3 x`);
}

main();
