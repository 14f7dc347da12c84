import type { Command } from "commander";
import { guard } from "../deploy/guard";

/** Adds what cli/terraform-guard.js calls; people call it through cdktf. */
export function addGuard(program: Command): void {
  program
    .command("guard", { hidden: true })
    .argument("<args>", "the arguments of Terraform, as a list in JSON")
    .action(async (args: string) => {
      process.exitCode = await guard(JSON.parse(args) as string[], process.cwd(), process.env);
    });
}
