import { type Command, Option } from "commander";
import { capacityOutlook } from "../../config/capacity-outlook";
import { loadDeployment } from "../../config/load-deployment";
import { isRegisterOf } from "../../config/load-exceptions";
import { loadSynthesized } from "../../policy/load-synthesized";
import { type Language, languages } from "../../review/html/texts";
import { makeReport } from "../../review/make-report";
import type { Report } from "../../review/report";
import { writeReports } from "../../review/write-reports";
import { exitCodes, UsageError } from "../exit-codes";
import { defaults, readExceptions } from "../files";
import { type EngineChoice, engineHelp, engines } from "../find-azurerm";
import { render } from "../formats";
import { StackJudge } from "../judge-stacks";
import { readSynthesized } from "../plan-stacks";
import { PlanSteps } from "../plan-steps";
import { progressMode, runSteps } from "../progress";
import { version } from "../version";
import { write } from "./synth";

interface Options {
  readonly deployment: string;
  readonly base?: string;
  readonly engine: EngineChoice;
  readonly output: string;
  readonly exceptions?: string;
  readonly checkov: boolean;
  readonly lang: Language;
  readonly quiet?: boolean;
}

/** Adds `baseline review`. */
export function addReview(program: Command): void {
  program
    .command("review")
    .summary("the main job: synthesize, judge, and write the reports")
    .description(
      `Synthesizes a deployment into ${defaults.output}, judges it by the baseline's rules and by Checkov, and writes reports that a reviewer, a pipeline and a code host read. When the policy does not hold, nothing is synthesized, and the reports say why.`,
    )
    .option("-d, --deployment <file>", "the deployment file", defaults.deployment)
    .option("--base <revision>", "also plan what changes since a branch, a tag or a commit, with the real Terraform and without Azure")
    .addOption(new Option("--engine <engine>", `with --base, ${engineHelp}`).choices(engines).default("auto"))
    .option("-o, --output <folder>", "where to write the reports", defaults.reports)
    .option("--exceptions <file>", `the register of exceptions (default: ${defaults.exceptions}, when there is one)`)
    .option("--no-checkov", "leave Checkov out; the result then says so")
    .addOption(new Option("--lang <language>", "the language of index.html; what rules say is English in both").choices(languages).default("en"))
    .option("-q, --quiet", "show no progress")
    .addHelpText(
      "after",
      "\nReports: index.html, review.md, findings.json, findings.sarif, junit.xml\n\nExit codes: 0 holds; 1 violations; 2 the deployment file or the call is wrong; 3 a tool failed, nothing is proven.",
    )
    .action(async (options: Options, command: Command) => {
      if (options.base === undefined && command.getOptionValueSource("engine") === "cli")
        throw new UsageError("--engine says nothing without --base, because nothing is planned then; name a base, or leave it out");
      const started = performance.now();
      const exceptions = readExceptions(options.exceptions);
      const loaded = loadDeployment(options.deployment);
      const outlook = capacityOutlook(loaded.deployment);
      const mode = progressMode(options.quiet === true);
      const input: Report["input"] = { kind: "synthesized", path: defaults.output };
      const plan =
        options.base === undefined
          ? undefined
          : new PlanSteps({
              loaded,
              exceptions: options.exceptions,
              base: options.base,
              engine: options.engine,
              working: () => readSynthesized(defaults.output),
              choose: () => undefined,
            });
      const judge = new StackJudge(
        {
          input,
          deployment: options.deployment,
          exceptions,
          complete: isRegisterOf(exceptions, options.deployment),
          checkov: options.checkov,
          originOf: (stack) => loaded.originOf(stack),
          started,
          capacityOutlook: outlook,
          ...(plan && { planned: plan }),
        },
        // What is there is held against the manifest in any case.
        () => {
          const synthesized = loadSynthesized(defaults.output);
          return plan?.stacks ?? synthesized;
        },
      );
      let report: Report;
      let blocked = true;
      try {
        const synthesis = { title: "Synthesize", run: async () => void write(loaded, exceptions, defaults.output) };
        await runSteps([synthesis, ...(plan?.steps ?? []), ...judge.steps], mode);
        report = judge.report();
        blocked = judge.blocked;
      } catch (error) {
        const { PolicyViolation } = require("../../stacks/gate") as typeof import("../../stacks/gate");
        if (!(error instanceof PolicyViolation)) throw error;
        const did = `${error.judgement.rules.length} rules, before anything was written; Checkov did not run`;
        const tools = [{ name: "baseline rules", version, durationMs: Math.round(performance.now() - started), did }];
        const { judgement, opinion } = error;
        report = makeReport({
          version,
          input,
          deployment: options.deployment,
          graph: opinion.graph,
          judgement,
          tools,
          durationMs: performance.now() - started,
          capacityOutlook: outlook,
        });
      }
      await writeReports(report, options.output, options.lang);
      process.stdout.write(`${render(report, "text")}\nReport: ${options.output}/index.html (also review.md, findings.json, findings.sarif, junit.xml)\n`);
      process.exitCode = blocked ? exitCodes.violations : exitCodes.holds;
    });
}
