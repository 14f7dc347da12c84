import type { Command } from "commander";
import type { LoadedDeployment } from "../../config/load-deployment";
import { loadDeployment } from "../../config/load-deployment";
import type { LoadedExceptions } from "../../config/load-exceptions";
import { choose, closure } from "../choose-stacks";
import { defaults, readExceptions } from "../files";
import { progressMode, runSteps } from "../progress";
import { type Manifest, publish } from "../publish";

interface Options {
  readonly deployment: string;
  readonly only?: string;
  readonly output: string;
  readonly exceptions?: string;
  readonly quiet?: boolean;
}

/** Adds `baseline synth`. */
export function addSynth(program: Command): void {
  program
    .command("synth")
    .summary("turn a deployment file into Terraform JSON")
    .description(
      "Turns a deployment file into Terraform JSON, one stack a service owner and environment. The policy is judged over all stacks first: nothing is written when it does not hold.",
    )
    .option("-d, --deployment <file>", "the deployment file", defaults.deployment)
    .option("--only <glob>", "write only the stacks whose names match, and those they depend on; all are judged")
    .option("-o, --output <folder>", "where to write", defaults.output)
    .option("--exceptions <file>", `the register of exceptions (default: ${defaults.exceptions}, when there is one)`)
    .option("-q, --quiet", "show no progress")
    .addHelpText(
      "after",
      "\nExamples:\n  $ baseline synth\n  $ baseline synth -d config/deployments/altinn.yaml --only 'prod-*'\n\nExit codes: 0 written; 1 the policy does not hold; 2 the deployment file or the call is wrong; 3 a tool failed.",
    )
    .action(async (options: Options) => {
      let written: readonly string[] = [];
      const exceptions = readExceptions(options.exceptions);
      const loaded = loadDeployment(options.deployment);
      await runSteps(
        [
          {
            title: "Synthesize",
            run: async () => {
              written = write(loaded, exceptions, options.output, options.only);
            },
          },
        ],
        progressMode(options.quiet === true),
      );
      process.stdout.write(`${written.length} stacks written to ${options.output}\n`);
    });
}

/** Synthesizes into a folder. @returns names of the stacks written @throws PolicyViolation, and then nothing is written */
export function write(loaded: LoadedDeployment, exceptions: LoadedExceptions, output: string, only?: string): readonly string[] {
  // cdktf takes long to load, and most commands do without it.
  const { synthesize } = require("../../stacks/synthesize") as typeof import("../../stacks/synthesize");
  const kept = only === undefined ? undefined : (manifest: Manifest) => onlyThose(manifest, only);
  return publish(output, (folder) => synthesize({ loaded, exceptions, today: new Date(), outdir: folder, shownAs: output }), kept);
}

function onlyThose({ stacks }: Manifest, glob: string): ReadonlySet<string> {
  return closure(choose(Object.keys(stacks), [glob]), (name) => stacks[name]?.dependencies ?? []);
}
