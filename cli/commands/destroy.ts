import type { Command } from "commander";
import { endEnvironment } from "../deploy/end-environment";
import { approvalOf, type DeployOptions } from "../deploy/options";
import { type RunOptions, runOneByOne } from "../deploy/run";
import { inOrder } from "../deploy/stack-folders";
import { UsageError } from "../exit-codes";
import { prepare, withDeployOptions } from "./deploy";

interface DestroyOptions extends DeployOptions {
  readonly environment?: string;
}

/** Adds `baseline destroy`. */
export function addDestroy(program: Command): void {
  withDeployOptions(program.command("destroy"))
    .summary("destroy stacks, or a retired environment, by plans that the gate lets through")
    .description(
      "Destroys stacks, those first that others do not need, as `baseline deploy` makes them: the plan is judged, shown and asked about, and exactly it is applied. What holds data is kept by the gate, unless its environment is retired or an exception names it.",
    )
    .argument("[stacks...]", "names of stacks; * for a part of a name")
    .option("--environment <name>", "all stacks of an environment that the deployment file calls retired: unlocks them, then destroys them")
    .addHelpText(
      "after",
      "\nExamples:\n  $ baseline destroy prod-owner-skd\n  $ baseline destroy --environment at99\n\nExit codes: 0 destroyed, or nothing there; 1 the gate closed, or it was not approved; 2 the deployment file or the call is wrong, or the plan is not the approved one; 3 a tool failed.",
    )
    .action(async (names: readonly string[], options: DestroyOptions) => {
      const { environment } = options;
      if ((environment === undefined) === (names.length === 0)) {
        throw new UsageError("destroy needs to know what - got neither stacks nor --environment, or both; name one of the two");
      }
      const { loaded, context, folders } = await prepare(options);
      const stacks = environment === undefined ? inOrder(folders, names).toReversed() : [];
      const run: RunOptions = {
        destroy: true,
        approval: approvalOf(
          options,
          stacks.map(({ name }) => name),
        ),
        say: (text) => process.stdout.write(text),
      };
      process.exitCode = environment === undefined ? await runOneByOne(stacks, context, run) : await endEnvironment(environment, loaded, folders, context, run);
    });
}
