import { writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Command, Option } from "commander";
import { loadDeployment } from "../../config/load-deployment";
import { isRegisterOf } from "../../config/load-exceptions";
import { temporaryFolder } from "../../offline/temporary-folder";
import { choose } from "../choose-stacks";
import { exitCodes } from "../exit-codes";
import { defaults, readExceptions } from "../files";
import { type EngineChoice, engineHelp, engines } from "../find-azurerm";
import { type Format, formats, render } from "../formats";
import { StackJudge } from "../judge-stacks";
import { readSynthesized, type Synthesized } from "../plan-stacks";
import { PlanSteps } from "../plan-steps";
import { progressMode, runSteps, type Step } from "../progress";

interface Options {
  readonly deployment: string;
  readonly base?: string;
  readonly engine: EngineChoice;
  readonly exceptions?: string;
  readonly format: Format;
  readonly output?: string;
  readonly quiet?: boolean;
}

/** Adds `baseline plan`. */
export function addPlan(program: Command): void {
  program
    .command("plan")
    .summary("plan with the real Terraform, without Azure and without credentials")
    .description(
      "Synthesizes the deployment and plans its stacks with the real Terraform, without Azure and without credentials. With --base, that revision is synthesized from its own tree and applied first, in states that are thrown away, so that the plan shows what this tree creates, changes, replaces and destroys. Every change is judged by the plan gate.",
    )
    .argument("[stacks...]", "names or patterns of stacks, such as 'prod-*'; all when left out")
    .option("-d, --deployment <file>", "the deployment file", defaults.deployment)
    .option("--base <revision>", "what to compare with: a branch, a tag or a commit")
    .addOption(new Option("--engine <engine>", engineHelp).choices(engines).default("auto"))
    .option("--exceptions <file>", `the register of exceptions (default: ${defaults.exceptions}, when there is one)`)
    .addOption(new Option("-f, --format <format>", "how to show the result").choices(formats).default("text"))
    .option("-o, --output <file>", "write the result to a file instead of standard output")
    .option("-q, --quiet", "show no progress")
    .addHelpText(
      "after",
      "\nExamples:\n  $ baseline plan\n  $ baseline plan --base main\n  $ baseline plan 'prod-owner-*' --base HEAD~1 --format markdown\n\nExit codes: 0 holds; 1 violations; 2 the input or the call is wrong; 3 a tool failed, nothing is proven.",
    )
    .action(async (patterns: readonly string[], options: Options) => {
      const started = performance.now();
      const exceptions = readExceptions(options.exceptions);
      const loaded = loadDeployment(options.deployment);
      const folder = temporaryFolder(os.tmpdir(), "baseline-plan-");
      try {
        let working: readonly Synthesized[] = [];
        const synthesis: Step = {
          title: "Synthesize",
          run: async () => {
            const output = path.join(folder.path, "cdktf.out");
            // cdktf takes long to load, and most commands do without it.
            (require("../../stacks/synthesize") as typeof import("../../stacks/synthesize")).synthesizeUnjudged(loaded, output);
            working = readSynthesized(output, defaults.output);
          },
        };
        const plan = new PlanSteps({
          loaded,
          exceptions: options.exceptions,
          base: options.base,
          engine: options.engine,
          working: () => working,
          choose: (stacks) => (patterns.length === 0 ? undefined : choose([...new Set(stacks.map(({ name }) => name))], patterns)),
        });
        const judge = new StackJudge(
          {
            input: { kind: "plan", path: defaults.output },
            deployment: options.deployment,
            exceptions,
            complete: isRegisterOf(exceptions, options.deployment),
            checkov: false,
            originOf: (stack) => loaded.originOf(stack),
            started,
            planned: plan,
          },
          () => plan.stacks,
        );
        await runSteps([synthesis, ...plan.steps, ...judge.steps], progressMode(options.quiet === true));
        const text = render(judge.report(), options.format);
        if (options.output === undefined) process.stdout.write(text);
        else writeFileSync(options.output, text);
        process.exitCode = judge.blocked ? exitCodes.violations : exitCodes.holds;
      } finally {
        folder.remove();
      }
    });
}
