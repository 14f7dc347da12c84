import { answerOf, runTypeScript } from "../child";
import { type Benchmark, type Figure, measured } from "../figure";
import { interleave } from "../interleave";
import { referenceStacks } from "../stacks-of";
import { withTempFolder } from "../temp-folder";

const sizes = [1_000, 5_000, 20_000];
const processes = 3;
const evaluations = 5;

/** All rules on a graph that is there, without reading files, building the graph or writing reports. */
export const rulesBenchmark: Benchmark = {
  name: "rules",
  title: "all rules on a graph, per 1,000 resources: the first time in a process, as the commands do it, and again",
  run: () =>
    withTempFolder(async (folder) => {
      await referenceStacks(folder);
      const judge = async (size: number) => answerOf<Answer>(await runTypeScript("rules/child.ts", [folder, String(size), String(evaluations)]));
      const answers = await interleave(processes, ...sizes.map((size) => () => judge(size)));
      const expected = answers[0]?.[0];
      return answers.flatMap((ofSize) => figuresOf(ofSize, expected));
    }),
};

interface Answer {
  readonly resources: number;
  readonly copies: number;
  readonly graphMs: readonly number[];
  readonly rulesMs: readonly number[];
  readonly violations: number;
}

function figuresOf(answers: readonly Answer[], smallest: Answer | undefined): Figure[] {
  const [{ resources, copies, violations } = { resources: 0, copies: 0, violations: 0 }] = answers;
  // Copies that disturb each other would have the rules judge something else than the reference deployment.
  if (violations * (smallest?.copies ?? 0) !== (smallest?.violations ?? 0) * copies) {
    throw new Error(`${copies} copies have ${violations} violations, and ${smallest?.copies} have ${smallest?.violations}: the copies disturb each other`);
  }
  const perThousand = (ms: number | undefined) => ((ms ?? Number.NaN) / resources) * 1000;
  const of = `${resources.toLocaleString("en")} resources`;
  return [
    measured(
      `${of}: rules, first time`,
      "ms",
      answers.map(({ rulesMs }) => perThousand(rulesMs[0])),
    ),
    measured(
      `${of}: rules, again`,
      "ms",
      answers.flatMap(({ rulesMs }) => rulesMs.slice(1).map(perThousand)),
      { atMost: 50 },
    ),
    measured(
      `${of}: building the graph, first time`,
      "ms",
      answers.map(({ graphMs }) => perThousand(graphMs[0])),
    ),
  ];
}
