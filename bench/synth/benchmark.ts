import { writeFileSync } from "node:fs";
import path from "node:path";
import { loadSynthesized } from "../../policy/load-synthesized";
import { answerOf, run, runTypeScript } from "../child";
import { type Benchmark, measured, ratio } from "../figure";
import { interleave } from "../interleave";
import { countResources, referenceDeployment, referenceStacks } from "../stacks-of";
import { withTempFolder } from "../temp-folder";
import { plainPlan } from "./plain-plan";
import { assertSameOutput } from "./same-output";

const times = 9;

/** Construct and synth of the reference deployment, the policy gate included, against plain cdktf that makes the same. */
export const synthBenchmark: Benchmark = {
  name: "synth",
  title: "construct, judge and write the reference deployment, against plain cdktf that writes the same",
  run: () =>
    withTempFolder(async (folder) => {
      const plan = path.join(folder, "plan.json");
      writeFileSync(plan, JSON.stringify(plainPlan(await referenceStacks(path.join(folder, "reference")))));
      let made = 0;
      const side = async (start: (outdir: string) => ReturnType<typeof run>) => {
        const outdir = path.join(folder, `out-${made++}`);
        const ended = await start(outdir);
        return { outdir, wallMs: ended.wallMs, innerMs: answerOf<{ ms: number }>(ended).ms };
      };
      const plainScript = path.join(__dirname, "plain.js");
      const [ours = [], plain = [], plainByTsx = []] = await interleave(
        times,
        () => side((outdir) => runTypeScript("synth/ours.ts", [referenceDeployment, outdir])),
        () => side((outdir) => run(process.execPath, [plainScript, plan, outdir])),
        () => side((outdir) => run(process.execPath, ["-r", "tsx/cjs", plainScript, plan, outdir])),
      );
      const written = loadSynthesized(ours[0]?.outdir ?? "");
      for (const other of [plain, plainByTsx]) assertSameOutput(written, loadSynthesized(other[0]?.outdir ?? ""));
      const inner = (runs: typeof ours) => runs.map(({ innerMs }) => innerMs);
      const wall = (runs: typeof ours) => runs.map(({ wallMs }) => wallMs);
      return [
        { what: "resources, the same on all sides", unit: "resources", value: countResources(written) },
        measured("ours, construct and synth", "ms", inner(ours)),
        measured("plain cdktf by tsx, construct and synth", "ms", inner(plainByTsx)),
        measured("plain cdktf by node alone, construct and synth", "ms", inner(plain)),
        ratio("ours to plain by tsx, the same runner", inner(ours), inner(plainByTsx), { atMost: 0.7 }),
        ratio("ours to plain by node alone", inner(ours), inner(plain)),
        measured("ours, whole process", "ms", wall(ours)),
        measured("plain cdktf by tsx, whole process", "ms", wall(plainByTsx)),
        measured("plain cdktf by node alone, whole process", "ms", wall(plain)),
        ratio("ours to plain by tsx, whole process", wall(ours), wall(plainByTsx)),
        ratio("ours to plain by node alone, whole process", wall(ours), wall(plain)),
      ];
    }),
};
