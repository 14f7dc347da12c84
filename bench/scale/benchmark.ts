import path from "node:path";
import { answerOf, runTypeScript } from "../child";
import { type Benchmark, type Figure, measured, ratio } from "../figure";
import { interleave } from "../interleave";
import { withTempFolder } from "../temp-folder";
import { writeDeployment } from "./generated-deployment";

const small = 50;
const large = 500;
const times = 3;

interface Answer {
  readonly wallMs: number;
  readonly ownerStacks: number;
  readonly resources: number;
  readonly readMs: number;
  readonly synthMs: number;
  readonly checkMs: number;
  readonly workMs: number;
  readonly peakMiB: number;
}

/** A deployment far larger than the reference one, from its file to the judged files, and how it grows. */
export const scaleBenchmark: Benchmark = {
  name: "scale",
  title: `synth and check of ${small} and ${large} service-owner stacks, one process each`,
  run: () =>
    withTempFolder(async (folder) => {
      const side = (ownerStacks: number) => {
        const file = path.join(folder, `${ownerStacks}.yaml`);
        writeDeployment(file, ownerStacks);
        let made = 0;
        return async (): Promise<Answer> => {
          const ended = await runTypeScript("scale/child.ts", [file, path.join(folder, `${ownerStacks}-${made++}`)]);
          const answer = answerOf<Omit<Answer, "wallMs">>(ended);
          if (answer.ownerStacks !== ownerStacks) throw new Error(`asked for ${ownerStacks} owner stacks, got ${answer.ownerStacks}`);
          return { ...answer, wallMs: ended.wallMs };
        };
      };
      const [few = [], many = []] = await interleave(times, side(small), side(large));
      const work = (answers: readonly Answer[]) => answers.map(({ workMs }) => workMs);
      return [
        ...figuresOf(few),
        ...figuresOf(many, 20_000),
        // Without the start of the process, which does not grow.
        ratio(`growth from ${small} to ${large}, read, synth and check`, work(many), work(few), { atMost: 11 }),
      ];
    }),
};

function figuresOf(answers: readonly Answer[], leastResources?: number): Figure[] {
  const [{ ownerStacks, resources } = { ownerStacks: 0, resources: 0 }] = answers;
  const of = (what: keyof Answer) => answers.map((answer) => answer[what]);
  const count = { what: `${ownerStacks} owner stacks: resources`, unit: "resources", value: resources } as const;
  return [
    leastResources === undefined ? count : { ...count, budget: { atLeast: leastResources } },
    measured("  read the deployment", "ms", of("readMs")),
    measured("  synth, judged before it is written", "ms", of("synthMs")),
    measured("  check of what was written", "ms", of("checkMs")),
    measured("  whole process", "ms", of("wallMs"), { atMost: 60_000 }),
    measured("  peak memory", "MiB", of("peakMiB"), { atMost: 1536 }),
  ];
}
