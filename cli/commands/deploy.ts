import type { Command } from "commander";
import { loadDeployment } from "../../config/load-deployment";
import { approvalOf, type DeployOptions, terraformCommand } from "../deploy/options";
import { runOneByOne } from "../deploy/run";
import { inOrder, readFolders } from "../deploy/stack-folders";
import { defaults, readExceptions } from "../files";
import { progressMode, runSteps } from "../progress";
import { write } from "./synth";

/** Adds `baseline deploy`. */
export function addDeploy(program: Command): void {
  withDeployOptions(program.command("deploy"))
    .summary("plan against Azure, judge the plan, show it, ask, and apply exactly it")
    .description(
      "Synthesizes the deployment, then for each stack, after those that it takes something from: plans against Azure, has the plan judged by all rules, shows both, asks, and applies exactly the plan that was shown. Nothing is applied that the gate rejects, nor when configuration, state or plan have changed in between.",
    )
    .argument("<stacks...>", "names of stacks; * for a part of a name")
    .addHelpText(
      "after",
      "\nExamples:\n  $ baseline deploy prod-network prod-keys\n  $ baseline deploy 'prod-*' --plan-only\n  $ baseline deploy prod-keys --yes --plan-digest prod-keys=5f2c…\n\nExit codes: 0 applied, or nothing to do; 1 the gate closed, or it was not approved; 2 the deployment file or the call is wrong, or the plan is not the approved one; 3 a tool failed.",
    )
    .action(async (names: readonly string[], options: DeployOptions) => {
      const { context, folders } = await prepare(options);
      const stacks = inOrder(folders, names);
      const approval = approvalOf(
        options,
        stacks.map(({ name }) => name),
      );
      process.exitCode = await runOneByOne(stacks, context, { destroy: false, approval, say: (text) => process.stdout.write(text) });
    });
}

/** The options that deploy and destroy share. */
export function withDeployOptions(command: Command): Command {
  return command
    .option("-d, --deployment <file>", "the deployment file", defaults.deployment)
    .option("-o, --output <folder>", "where to synthesize, and where Terraform works", defaults.output)
    .option("--exceptions <file>", `the register of exceptions (default: ${defaults.exceptions}, when there is one)`)
    .option("--plan-only", "plan, judge and show; print the digest of each plan; apply nothing")
    .option("--yes", "ask nobody; only together with --plan-digest")
    .option("--plan-digest <stack=digest...>", "the plans that were looked at and may be applied, as --plan-only prints them")
    .option("-q, --quiet", "show no progress of the synthesis");
}

/** Synthesizes, so that what is planned is what the deployment file says now, and reads what was written. */
export async function prepare(options: DeployOptions) {
  const exceptions = readExceptions(options.exceptions);
  const loaded = loadDeployment(options.deployment);
  const terraform = await terraformCommand();
  const synthesis = { title: "Synthesize", run: async () => void write(loaded, exceptions, options.output) };
  await runSteps([synthesis], progressMode(options.quiet === true));
  const folders = readFolders(options.output);
  return { loaded, folders, context: { terraform, exceptions, all: folders.map(({ json }) => json) } };
}
