import { type Command, Option } from "commander";
import { driftOf, renderDrift, type StackDrift } from "../deploy/drift";
import type { DeployOptions } from "../deploy/options";
import { planStack } from "../deploy/plan-stack";
import { inOrder } from "../deploy/stack-folders";
import { exitCodes } from "../exit-codes";
import { defaults } from "../files";
import { prepare } from "./deploy";

interface DriftOptions extends DeployOptions {
  readonly format: "text" | "json";
}

/** Adds `baseline drift`. */
export function addDrift(program: Command): void {
  program
    .command("drift")
    .summary("say what differs in Azure from what Terraform left there, and what of it is less safe")
    .description(
      "Plans each stack against Azure, changes nothing, and judges by the same rules what was changed past Terraform. What is put back by the next deployment is told as well: until then it is open.",
    )
    .argument("[stacks...]", "names of stacks; * for a part of a name (default: all)")
    .option("-d, --deployment <file>", "the deployment file", defaults.deployment)
    .option("-o, --output <folder>", "where to synthesize, and where Terraform works", defaults.output)
    .option("--exceptions <file>", `the register of exceptions (default: ${defaults.exceptions}, when there is one)`)
    .addOption(new Option("-f, --format <format>", "how to show the result").choices(["text", "json"]).default("text"))
    .option("-q, --quiet", "show no progress of the synthesis")
    .addHelpText(
      "after",
      "\nExamples:\n  $ baseline drift\n  $ baseline drift 'prod-*' --format json\n\nExit codes: 0 nothing is less safe; 1 something is; 2 the deployment file or the call is wrong; 3 a tool failed, nothing is proven.",
    )
    .action(async (names: readonly string[], options: DriftOptions) => {
      const { context, folders } = await prepare(options);
      const found: StackDrift[] = [];
      for (const stack of inOrder(folders, names.length === 0 ? ["*"] : names)) {
        const plan = await planStack(stack, context, { silent: true });
        plan.close();
        found.push(driftOf(stack.name, plan.judgement));
      }
      process.stdout.write(options.format === "json" ? `${JSON.stringify({ schemaVersion: 1, stacks: found }, undefined, 2)}\n` : renderDrift(found));
      process.exitCode = found.some(({ findings }) => findings.length > 0) ? exitCodes.violations : exitCodes.holds;
    });
}
