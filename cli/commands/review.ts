import type { Command } from "commander";
import { loadDeployment } from "../../config/load-deployment";
import { isRegisterOf } from "../../config/load-exceptions";
import { loadSynthesized } from "../../policy/load-synthesized";
import { makeReport } from "../../review/make-report";
import type { Report } from "../../review/report";
import { writeReports } from "../../review/write-reports";
import { exitCodes } from "../exit-codes";
import { defaults, readExceptions } from "../files";
import { render } from "../formats";
import { StackJudge } from "../judge-stacks";
import { progressMode, runSteps } from "../progress";
import { version } from "../version";
import { write } from "./synth";

interface Options {
  readonly deployment: string;
  readonly output: string;
  readonly exceptions?: string;
  readonly checkov: boolean;
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
    .option("-o, --output <folder>", "where to write the reports", defaults.reports)
    .option("--exceptions <file>", `the register of exceptions (default: ${defaults.exceptions}, when there is one)`)
    .option("--no-checkov", "leave Checkov out; the result then says so")
    .option("-q, --quiet", "show no progress")
    .addHelpText(
      "after",
      "\nReports: review.md, findings.json, findings.sarif, junit.xml\n\nExit codes: 0 holds; 1 violations; 2 the deployment file or the call is wrong; 3 a tool failed, nothing is proven.",
    )
    .action(async (options: Options) => {
      const started = performance.now();
      const exceptions = readExceptions(options.exceptions);
      const loaded = loadDeployment(options.deployment);
      const mode = progressMode(options.quiet === true);
      const input: Report["input"] = { kind: "synthesized", path: defaults.output };
      const judge = new StackJudge(
        {
          input,
          deployment: options.deployment,
          exceptions,
          complete: isRegisterOf(exceptions, options.deployment),
          checkov: options.checkov,
          originOf: (stack) => loaded.originOf(stack),
          started,
        },
        () => loadSynthesized(defaults.output),
      );
      let report: Report;
      let blocked = true;
      try {
        await runSteps([{ title: "Synthesize", run: async () => void write(loaded, exceptions, defaults.output) }, ...judge.steps], mode);
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
        });
      }
      await writeReports(report, options.output);
      process.stdout.write(`${render(report, "text")}\nReport: ${options.output}/review.md (also findings.json, findings.sarif, junit.xml)\n`);
      process.exitCode = blocked ? exitCodes.violations : exitCodes.holds;
    });
}
