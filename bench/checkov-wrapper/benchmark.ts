import path from "node:path";
import { resourcesPerStack, writeStacks } from "../check/nine-resources";
import { checksIn, plainCheckov } from "../check/plain-checkov";
import { type Run, run } from "../child";
import { type Benchmark, measured, ratio } from "../figure";
import { interleave } from "../interleave";
import { referenceStacks } from "../stacks-of";
import { withTempFolder } from "../temp-folder";

const stacks = 100;
const times = 5;

/** What the wrapper adds to Checkov: its own work and the two checks by which it proves that each resource was seen. */
export const checkovWrapperBenchmark: Benchmark = {
  name: "checkov-wrapper",
  title: `the wrapper on ${stacks} stacks of ${resourcesPerStack} resources, against Checkov on the same files`,
  run: () =>
    withTempFolder(async (folder) => {
      writeStacks(await referenceStacks(path.join(folder, "reference")), path.join(folder, "stacks"), stacks);
      const scan = () =>
        run(process.execPath, ["packages/checkov-wrapper/bin/checkov-wrapper.js", "scan", path.join(folder, "stacks"), "--json"], { exitCodes: [0, 1] });
      const [wrapped = [], plain = []] = await interleave(times, scan, () => plainCheckov(path.join(folder, "stacks")));
      const checks = plain.map((each) => checksIn(each, stacks));
      const answers = wrapped.map(resultOf);
      if (answers.some(({ resources, records }) => resources !== stacks * resourcesPerStack || records.length !== checks[0])) {
        throw new Error(`the sides did not do the same: the wrapper ${answers[0]?.records.length} checks, Checkov ${checks[0]}`);
      }
      const wall = (runs: readonly Run[]) => runs.map(({ wallMs }) => wallMs);
      return [
        measured("wrapper, whole process", "ms", wall(wrapped)),
        measured(
          "  of it Checkov",
          "ms",
          answers.map(({ checkovMs }) => checkovMs),
        ),
        measured("Checkov, whole process", "ms", wall(plain)),
        ratio("wrapper to Checkov", wall(wrapped), wall(plain), { atMost: 1.3 }),
      ];
    }),
};

function resultOf({ stdout }: Run): { readonly resources: number; readonly records: readonly unknown[]; readonly checkovMs: number } {
  return JSON.parse(stdout);
}
