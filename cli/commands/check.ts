import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Command, Option } from "commander";
import { loadPlan } from "../../policy/load-plan";
import { loadSynthesized } from "../../policy/load-synthesized";
import { loadTerraform } from "../../policy/load-terraform";
import type { StackJson } from "../../policy/stack-json";
import { exitCodes, UsageError } from "../exit-codes";
import { defaults, readExceptions } from "../files";
import { type Format, formats, render } from "../formats";
import { StackJudge } from "../judge-stacks";
import { progressMode, runSteps } from "../progress";

interface Options {
  readonly format: Format;
  readonly output?: string;
  readonly checkov: boolean;
  readonly exceptions?: string;
  readonly quiet?: boolean;
}

/** Adds `baseline check`. */
export function addCheck(program: Command): void {
  program
    .command("check")
    .summary("judge Terraform by the baseline's rules and by Checkov")
    .description(
      "Judges what cdktf wrote, any folder of *.tf and *.tf.json, or a plan as `terraform show -json` writes it, by the baseline's rules and by Checkov. Reads files alone, so that it cannot be fooled by the code that wrote them.",
    )
    .argument("[path]", "the folder or the plan to judge", defaults.output)
    .addOption(new Option("-f, --format <format>", "how to show the result").choices(formats).default("text"))
    .option("-o, --output <file>", "write the result to a file instead of standard output")
    .option("--no-checkov", "leave Checkov out; the result then says so")
    .option("--exceptions <file>", `the register of exceptions (default: ${defaults.exceptions}, when there is one)`)
    .option("-q, --quiet", "show no progress")
    .addHelpText(
      "after",
      "\nExamples:\n  $ baseline check\n  $ baseline check infrastructure --format sarif -o results.sarif\n  $ baseline check plan.json\n\nExit codes: 0 holds; 1 violations; 2 the input or the call is wrong; 3 a tool failed, nothing is proven.",
    )
    .action(async (folder: string, options: Options) => {
      const { kind, load } = detect(folder);
      const judge = new StackJudge(
        {
          input: { kind, path: folder },
          deployment: undefined,
          exceptions: readExceptions(options.exceptions),
          // A register that is named is for what is judged; the default one may be for more.
          complete: options.exceptions !== undefined,
          checkov: options.checkov,
          originOf: undefined,
          started: performance.now(),
        },
        load,
      );
      await runSteps(judge.steps, progressMode(options.quiet === true));
      const report = judge.report();
      const text = render(report, options.format);
      if (options.output === undefined) process.stdout.write(text);
      else writeResult(options.output, text);
      process.exitCode = judge.blocked ? exitCodes.violations : exitCodes.holds;
    });
}

/** What kind of input a folder is. A folder that is neither is an error, never an empty pass. */
function detect(folder: string): { kind: "synthesized" | "terraform" | "plan"; load: () => StackJson[] | Promise<StackJson[]> } {
  if (!existsSync(folder))
    throw new UsageError(`nothing to judge at ${folder} - the path does not exist; run \`baseline synth\` first, or name a folder of *.tf or *.tf.json`);
  if (!statSync(folder).isDirectory()) {
    if (!/\.tf(?:\.json)?$/.test(folder)) return { kind: "plan", load: () => [loadPlan(folder)] };
    throw new UsageError(`cannot judge ${folder} - got one file of a configuration; allowed its folder, or a plan`);
  }
  const names = readdirSync(folder);
  if (names.includes("manifest.json") || names.includes("stacks")) return { kind: "synthesized", load: () => loadSynthesized(folder) };
  return { kind: "terraform", load: () => loadTerraform(folder) };
}

function writeResult(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(
      `cannot write to ${path.normalize(file)} - ${error instanceof Error ? error.message : String(error)}; name a file in a folder that exists`,
    );
  }
}
