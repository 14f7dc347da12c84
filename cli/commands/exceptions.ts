import { existsSync } from "node:fs";
import { type Command, Option } from "commander";
import { addException } from "../../config/add-exception";
import type { LoadedExceptions } from "../../config/load-exceptions";
import { daysUntil, exceptionFindings } from "../../policy/exceptions";
import { examine } from "../../policy/judge";
import { loadSynthesized } from "../../policy/load-synthesized";
import type { Finding } from "../../policy/model";
import { allRules } from "../../policy/packs/all";
import { askException, type GivenAnswers } from "../ask-exception";
import { exitCodes, UsageError } from "../exit-codes";
import { defaults, readExceptions } from "../files";

interface Options {
  readonly format: string;
  readonly exceptions?: string;
}

/** Adds `baseline exceptions`. */
export function addExceptions(program: Command): void {
  const command = program
    .command("exceptions")
    .summary("list, add and check the recorded exceptions")
    .description("The register of accepted violations: the only way to silence anything, Checkov included. Each has an owner, a reason, a risk and an end.");
  const register = () => new Option("--exceptions <file>", `the register (default: ${defaults.exceptions})`);
  const format = () => new Option("-f, --format <format>", "how to show them").choices(["text", "json"]).default("text");

  command
    .command("list", { isDefault: true })
    .description("Lists the exceptions, the one that ends first at the top.")
    .addOption(format())
    .addOption(register())
    .action((options: Options) => void process.stdout.write(list(readExceptions(options.exceptions), options.format)));

  command
    .command("check")
    .description("Says which exceptions are malformed, expired, unused, too wide, from an unknown rule, or from one that allows none.")
    .argument("[path]", "the folder that cdktf wrote, to hold the scopes against", defaults.output)
    .addOption(format())
    .addOption(register())
    .addHelpText(
      "after",
      "\nWhether an exception from one of Checkov's checks is unused is told by `baseline check`, which runs Checkov.\n\nExit codes: 0 all hold; 1 some do not; 2 the register or the call is wrong.",
    )
    .action((path: string, options: Options) => {
      const findings = check(path, readExceptions(options.exceptions));
      process.stdout.write(options.format === "json" ? `${JSON.stringify(findings.map(asData), undefined, 2)}\n` : describe(findings));
      process.exitCode = findings.length > 0 ? exitCodes.violations : exitCodes.holds;
    });

  command
    .command("add")
    .description("Writes an exception to the register, after asking for what was not said.")
    .addOption(register())
    .option("--rule <id>", "the rule, such as storage/no-shared-key, or a Checkov check")
    .option("--scope <pattern>", "construct path or address behind its stack, such as prod-keys/Vault/Resource")
    .option("--covers <number>", "how many findings the scope is written for")
    .option("--reason <text>", "why, in at least 20 characters")
    .option("--likelihood <level>", "how likely it is that harm comes of it: low, medium or high")
    .option("--consequence <level>", "how bad that would be: low, medium or high")
    .option("--accepted-by <name>", "who carries the risk")
    .option("--compensation <text>", "what is done instead")
    .option("--owner <name>", "who must end it")
    .option("--ticket <id>", "where the work is followed")
    .option("--expires <date>", "the last day, at most 12 months from today")
    .action(async (options: GivenAnswers & Options) => {
      const file = options.exceptions ?? defaults.exceptions;
      if (!existsSync(file))
        throw new UsageError(`there is no register at ${file} - create it with the line "exceptions: []", or name another with --exceptions`);
      const answers = await askException(options);
      addException(file, answers);
      process.stdout.write(`written to ${file}: ${answers.rule} for ${answers.scope}, until ${answers.expires}\n`);
    });
}

function list({ exceptions, malformed = [], file }: LoadedExceptions, format: string): string {
  const today = new Date();
  const sorted = exceptions.map((e) => ({ ...e, daysLeft: daysUntil(e.expires, today) })).sort((a, b) => a.daysLeft - b.daysLeft);
  if (format === "json") return `${JSON.stringify({ file, exceptions: sorted, malformed }, undefined, 2)}\n`;
  const lines = sorted.map((e) => {
    const left = e.daysLeft < 0 ? `expired ${-e.daysLeft} days ago` : `${e.daysLeft} days left`;
    return [
      `${e.rule}  ${e.scope}`,
      `  ${left} (until ${e.expires}), ${e.owner}, ${e.ticket}, risk ${e.risk.likelihood}/${e.risk.consequence} accepted by ${e.risk.acceptedBy}`,
      `  ${e.reason}`,
    ].join("\n");
  });
  const wrong = malformed.map(({ line, message }) => `${file}:${line}: ${message}`);
  return `${[`${exceptions.length} exceptions in ${file}`, ...lines, ...wrong].join("\n\n")}\n`;
}

function check(path: string, register: LoadedExceptions): readonly Finding[] {
  if (!existsSync(path))
    throw new UsageError(`nothing to hold the exceptions against at ${path} - run \`baseline synth\` first, or name a folder that cdktf wrote`);
  const { findings, graph } = examine(loadSynthesized(path), allRules);
  return exceptionFindings(findings, register, allRules, new Date(), graph.stacks);
}

function asData({ rule, address, file, line, message, remediation }: Finding) {
  return { rule, scope: address, file, line, message, remediation };
}

function describe(findings: readonly Finding[]): string {
  if (findings.length === 0) return "all exceptions hold\n";
  return `${findings.map(({ rule, file, line, message, remediation }) => `${file}:${line}: ${message}\n  ${rule}: ${remediation}`).join("\n")}\n`;
}
