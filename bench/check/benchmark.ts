import path from "node:path";
import { root, run } from "../child";
import { type Benchmark, measured, ratio } from "../figure";
import { interleave } from "../interleave";
import { referenceStacks } from "../stacks-of";
import { withTempFolder } from "../temp-folder";
import { resourcesPerStack, writeStacks } from "./nine-resources";
import { checksIn, plainCheckov } from "./plain-checkov";

const stacks = 100;
const times = 5;

/** Our check by our own rules, from start to end of the process, against Checkov on the same files. */
export const checkBenchmark: Benchmark = {
  name: "check",
  title: `check --no-checkov on ${stacks} stacks of ${resourcesPerStack} resources, against Checkov on the same files`,
  run: () =>
    withTempFolder(async (folder) => {
      writeStacks(await referenceStacks(path.join(folder, "reference")), path.join(folder, "stacks"), stacks);
      // In the temporary folder, where no register of exceptions is; the stacks are parts of whole ones, so that there is something to find.
      const check = (...options: string[]) =>
        run(process.execPath, [path.join(root, "cli/baseline.js"), "check", "stacks", "--no-checkov", ...options], { cwd: folder, exitCodes: [0, 1] });
      const { summary } = JSON.parse((await check("-f", "json")).stdout) as { summary: { stacks: number; resources: number; rules: number } };
      if (summary.stacks !== stacks || summary.resources !== stacks * resourcesPerStack)
        throw new Error(`our check did not read everything: ${JSON.stringify(summary)}`);

      const [ours = [], checkov = []] = await interleave(
        times,
        () => check(),
        () => plainCheckov(path.join(folder, "stacks")),
      );
      for (const scan of checkov) checksIn(scan, stacks);
      const wall = (runs: typeof ours) => runs.map(({ wallMs }) => wallMs);
      return [
        measured(`ours, ${summary.rules} rules, whole process`, "ms", wall(ours)),
        measured("Checkov, whole process", "ms", wall(checkov)),
        ratio("ours to Checkov", wall(ours), wall(checkov), { atMost: 1 / 20 }),
      ];
    }),
};
