import os from "node:os";
import { Command, CommanderError } from "commander";
import { exitCodeOf, exitCodes } from "./exit-codes";
import { version } from "./version";

const program = new Command("baseline")
  .description("A security baseline for public-sector systems on Azure in Norway: from a deployment file to judged Terraform.")
  .version(version)
  .showHelpAfterError("(--help shows what can be said)")
  .exitOverride();

// Each command loads what it needs when it is called by name; the help of all needs all.
const commands: Readonly<Record<string, () => void>> = {
  synth: () => (require("./commands/synth") as typeof import("./commands/synth")).addSynth(program),
  check: () => (require("./commands/check") as typeof import("./commands/check")).addCheck(program),
  plan: () => (require("./commands/plan") as typeof import("./commands/plan")).addPlan(program),
  review: () => (require("./commands/review") as typeof import("./commands/review")).addReview(program),
  deploy: () => (require("./commands/deploy") as typeof import("./commands/deploy")).addDeploy(program),
  destroy: () => (require("./commands/destroy") as typeof import("./commands/destroy")).addDestroy(program),
  drift: () => (require("./commands/drift") as typeof import("./commands/drift")).addDrift(program),
  guard: () => (require("./commands/guard") as typeof import("./commands/guard")).addGuard(program),
  rules: () => (require("./commands/rules") as typeof import("./commands/rules")).addRules(program),
  controls: () => (require("./commands/controls") as typeof import("./commands/controls")).addControls(program),
  exceptions: () => (require("./commands/exceptions") as typeof import("./commands/exceptions")).addExceptions(program),
  explain: () => (require("./commands/explain") as typeof import("./commands/explain")).addExplain(program),
  doctor: () => (require("./commands/doctor") as typeof import("./commands/doctor")).addDoctor(program),
};
const called = process.argv[2] ?? "";
for (const name of Object.hasOwn(commands, called) ? [called] : Object.keys(commands)) commands[name]?.();
for (const command of program.commands) command.exitOverride().showHelpAfterError("(--help shows what can be said)");

// What is to be stopped and cleaned up hangs on the exit of the process, which a signal alone does not bring about. Commands that work on
// Azure answer signals themselves: Terraform must end what it has begun.
if (!["deploy", "destroy", "drift", "guard"].includes(called)) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(128 + os.constants.signals[signal]));
}

// Whoever reads only the first lines has them.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCodes.holds : exitCodes.wrongInput;
    return;
  }
  // The gate's own text; its class is not asked for, because it would load cdktf.
  const isViolation = error instanceof Error && error.name === "PolicyViolation";
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (process.env.BASELINE_DEBUG && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
  process.exitCode = isViolation ? exitCodes.violations : exitCodeOf(error);
});
