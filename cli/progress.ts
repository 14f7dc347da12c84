import { writeSync } from "node:fs";

/** Work that a person may have to wait for. */
export interface Step {
  readonly title: string;
  /** `say` shows what is going on inside. */
  run(say: (message: string) => void): Promise<void>;
}

/** Steps one after the other; those of a list inside side by side. */
export type Steps = readonly (Step | readonly Step[])[];

/** How progress is shown: moving on a terminal, a line a step elsewhere, or not at all. Results are on standard output, so progress is not. */
export type ProgressMode = "terminal" | "plain" | "none";

/** The mode for the streams and the flag of this call. */
export function progressMode(quiet: boolean): ProgressMode {
  if (quiet) return "none";
  return process.stderr.isTTY && process.env.CI === undefined ? "terminal" : "plain";
}

/** Runs the steps; the first that throws ends all. */
export async function runSteps(steps: Steps, mode: ProgressMode): Promise<void> {
  if (mode === "terminal") return onTerminal(steps);
  for (const step of steps) await Promise.all([step].flat().map((one) => plain(one as Step, mode)));
}

async function plain(step: Step, mode: ProgressMode): Promise<void> {
  const line = (text: string) => mode === "plain" && process.stderr.write(`${text}\n`);
  const start = performance.now();
  line(`${step.title} …`);
  await step.run((message) => line(`  ${message}`));
  line(`${step.title}: done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

async function onTerminal(steps: Steps): Promise<void> {
  // Takes long to load, and only a terminal needs it.
  const { Listr, ListrLogger, ProcessOutput } = require("listr2") as typeof import("listr2");
  const toTask = (step: Step) => ({
    title: step.title,
    task: (_: unknown, task: { output: string }) =>
      step.run((message) => {
        task.output = message;
      }),
  });
  const list = steps.map((step) =>
    Array.isArray(step)
      ? {
          title: step.map((one: Step) => one.title).join(", "),
          task: (_: unknown, task: { newListr: (tasks: object[], options: object) => unknown }) => task.newListr(step.map(toTask), { concurrent: true }),
        }
      : toTask(step as Step),
  );
  // listr2's own list goes to standard output, which belongs to the result.
  const logger = new ListrLogger({ useIcons: false, toStderr: [], processOutput: new ProcessOutput(process.stderr, process.stderr) });
  // Signals are answered where the command starts; what is left of listr2's own answer is to show the cursor again, past its hold on the stream.
  process.once("exit", showCursor);
  const options = { registerSignalListeners: false, rendererOptions: { logger, collapseSubtasks: false, showErrorMessage: false } as never };
  await new Listr(list as never, options).run();
}

function showCursor(): void {
  try {
    writeSync(process.stderr.fd, "\u001b[?25h");
  } catch {
    // The terminal is gone, and what else is to be done at the end must be.
  }
}
